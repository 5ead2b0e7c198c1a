/**
 * Coverage-guided fuzzing of what reads strangers' bytes: {@code Target} names each reader and what must hold of its
 * answer, {@code Fuzz} runs Jazzer over them, and what Jazzer finds becomes an input of {@code FixturesTest}.
 */
package dev.tickertone.ingest.fuzz;
