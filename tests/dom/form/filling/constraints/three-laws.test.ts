import fc from "fast-check";
import { expect, it } from "vitest";
import { brokenLaws } from "./broken-laws.ts";
import { howMany } from "../../../../support/how-many.ts";
import { pageArbitrary } from "./arbitrary/page-arbitrary.ts";
import type { PageSpec, Person } from "./page-spec.ts";
import { PEOPLE } from "./people.ts";
import { tryPage } from "./try-page.ts";

const { runs, seed, tally, patience } = howMany(150, 20_261_101);

const cases = fc.record({ spec: pageArbitrary, person: fc.constantFrom(...PEOPLE) });

interface Case {
  readonly spec: PageSpec;
  readonly person: Person;
}

const printed = ({ spec, person }: Case, html: string, broken: readonly string[]): string =>
  [...broken, "", html, "", `The page: ${JSON.stringify(spec)}`, `The person: ${JSON.stringify(person.details)}`].join(
    "\n",
  );

it.runIf(!tally)(
  "nothing wrong is written, nothing is left in silence, and everything can be taken back",
  async () => {
    const law = fc.asyncProperty(cases, async (one) => {
      const trial = await tryPage(one.spec, one.person);
      const broken = brokenLaws(one.spec, one.person, trial);
      if (broken.length > 0) throw new Error(printed(one, trial.html, broken));
    });
    const result = await fc.check(law, { seed, numRuns: runs });
    const { message = "" } = result.errorInstance instanceof Error ? result.errorInstance : {};
    expect(message, `seed ${seed}, run ${result.numRuns}, path ${result.counterexamplePath}`).toBe("");
  },
  patience,
);

it.runIf(tally)(
  "all forms are tried, and the broken laws are counted",
  async () => {
    const counts = new Map<string, number>();
    for (const one of fc.sample(cases, { seed, numRuns: runs })) {
      const broken = brokenLaws(one.spec, one.person, await tryPage(one.spec, one.person));
      for (const law of new Set(broken.map((words) => words.split(/[.:] /).slice(0, 2).join(": "))))
        counts.set(law, (counts.get(law) ?? 0) + 1);
      if (broken.length > 0) counts.set("forms", (counts.get("forms") ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({});
  },
  patience,
);
