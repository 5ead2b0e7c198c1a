package dev.tickertone.local.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Deque's axe-core, run in the page: what it finds serious or critical. */
final class Axe {
    /** The element and the sentence for each place. */
    private static final String RUN = """
            const [done] = [...arguments].slice(-1);
            axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done(violations
              .filter(({ impact }) => impact === 'serious' || impact === 'critical')
              .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary}`))),
              (problem) => done([String(problem)]));
            """;

    private static final String AXE = "/axe.min.js";

    private Axe() {}

    @SuppressWarnings("unchecked")
    static List<String> violations(ChromeDriver driver) {
        if (!Boolean.TRUE.equals(driver.executeScript("return 'axe' in globalThis"))) {
            driver.executeScript(Chromium.script(AXE));
        }
        return (List<String>) driver.executeAsyncScript(RUN);
    }
}
