import type { FormField } from "../../model/form-field.ts";
import type { FillingWorld } from "../filling-world.ts";
import type { Typing } from "../person/watch-typing.ts";

/**
 * Distinguishes our changes from the person's, who may choose something while a filling waits for them: each time that
 * a field is found, it is compared with what it showed when they pressed it, except while we write to it ourselves.
 */
export const ownWrites = (find: FillingWorld["find"], typing: Typing): Pick<FillingWorld, "find" | "writes"> => {
  let writing: FormField | undefined;
  return {
    find: (field) => {
      const found = find(field);
      if (found && writing !== field) typing.check([found]);
      return found;
    },
    writes: async (field, work, now = () => find(field)) => {
      writing = field;
      typing.wrote(field, undefined);
      try {
        return await work();
      } finally {
        typing.wrote(field, now());
        writing = undefined;
      }
    },
  };
};
