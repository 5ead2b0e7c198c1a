// Runs before anything of a page does, and writes down what must not happen in it.
globalThis.witness = { dialogs: [], blocked: [], errors: [] };
for (const name of ['alert', 'confirm', 'prompt', 'print']) {
  globalThis[name] = (...words) => { witness.dialogs.push(`${name}: ${words.join(' ')}`); };
}
addEventListener('securitypolicyviolation', (event) => witness.blocked.push(`${event.violatedDirective}: ${event.blockedURI}`));
addEventListener('error', (event) => witness.errors.push(String(event.message)));
addEventListener('unhandledrejection', (event) => witness.errors.push(String(event.reason)));
