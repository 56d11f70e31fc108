import type { FoundField } from "../detection/found-form.ts";
import type { Acting } from "../../page/controls/acting.ts";
import { isInvalid } from "../../page/controls/constraints.ts";
import type { Control } from "../../page/controls/control.ts";
import { isWritable, mayUnlock } from "../../page/controls/read-control.ts";
import { isRendered } from "../../page/sight/visible.ts";
import { until } from "../../page/controls/waiting.ts";
import { chooseOption, writeFreeText, type WriteResult } from "../../page/controls/write-control.ts";
import type { FormField } from "../model/form-field.ts";
import type { FieldReason, FieldReport } from "../model/form-report.ts";
import { type EntriesRead, entriesRead } from "./entries-read.ts";
import type { FillingWorld } from "./filling-world.ts";
import { fulfils, keeps } from "./fulfils.ts";
import { putBack } from "./put-back.ts";
import { rested } from "./rested.ts";
import { isSameShown, type Shown, shownBy } from "./shown.ts";
import { textThatFits } from "./text-that-fits.ts";
import { unlocked } from "./unlocked.ts";
import { chooseFor, type TargetValue } from "./target/target-value.ts";

/** Maximum number of looks whether the page shows the value, at the usual interval. */
const SETTLE_TRIES = 25;

/** Maximum number of times that the person may come in between before a field goes back into the queue. */
const MAX_INTERRUPTIONS = 10;

/** Controls that open something to choose from. */
const OPENS: ReadonlySet<Control["kind"]> = new Set(["list", "comboBox"]);

/** What became of a field: how it ended, and what it shows now. */
export interface Written
  extends Required<Pick<FieldReport, "outcome" | "reason" | "after">>, Pick<FieldReport, "entries"> {
  /** The elements that were written to. */
  readonly found?: FoundField;
}

interface Put {
  readonly result: WriteResult | "tooLong" | "doesNotFit" | "readOnly";
  readonly isWhole?: boolean;
}

const put = async (
  control: Control,
  target: TargetValue,
  acting: Acting,
  now: () => FoundField | undefined,
  read: EntriesRead,
): Promise<Put> => {
  if (control.kind === "text") {
    if (target.kind === "option" && target.search === undefined) return { result: "noOption" };
    const fitting = textThatFits(control, target);
    if ("reason" in fitting) return { result: fitting.reason };
    if (!acting.mayAct()) return { result: "interrupted" };
    return {
      result: await unlocked(
        control,
        () => now()?.control,
        acting,
        (open) => writeFreeText(open, fitting.text),
      ),
      isWhole: fitting.isWhole,
    };
  }
  if (target.kind === "text") return { result: "noOption" };
  return {
    result: await chooseOption(
      control,
      { choose: read.whileChoosing(chooseFor(target)), ...(target.search && { search: target.search }) },
      acting,
    ),
  };
};

/** Whether the elements of a field are still on the page. */
export const isThere = ({ control: { element, options = [] } }: FoundField): boolean =>
  isRendered(element) && options.every(({ isConnected }) => isConnected);

const afterOf = (found: FoundField | undefined): string => (found ? shownBy(found.control).value : "");

/** Takes out what the page did not keep, or calls invalid, and says which. */
export const takeOut = async (
  field: FormField,
  target: TargetValue,
  before: Shown,
  world: FillingWorld,
): Promise<Written> => {
  const found = world.find(field);
  const reason: FieldReason = found && keeps(found.control, target) ? "invalid" : "rejected";
  const isBack = await putBack(field, before, world, target);
  if (world.typed.has(field)) return { outcome: "skipped", reason: "typed", after: afterOf(world.find(field)) };
  return { outcome: "refused", reason: isBack ? reason : "notRestored", after: afterOf(world.find(field)) };
};

const failureOf = (result: Exclude<Put["result"], "written" | "interrupted">): Pick<Written, "outcome" | "reason"> => ({
  outcome: result === "noOption" || result === "notOpened" ? "missing" : "skipped",
  reason: result,
});

/** The person came in between, perhaps in this very field. */
interface Interrupted {
  readonly before: Shown;
  readonly isTheirs: boolean;
  /** They are writing elsewhere, and what is to be opened may take the keyboard. */
  readonly isWriting?: boolean;
}

const writeOnce = async (
  field: FormField,
  target: TargetValue,
  world: FillingWorld,
  isWhole: boolean,
): Promise<Written | Interrupted> => {
  const found = world.find(field);
  const after = afterOf(found);
  if (!found) return { outcome: "missing", reason: "gone", after };
  if (!world.allowed()) return { outcome: "skipped", reason: "gone", after };
  if (world.typed.has(field)) return { outcome: "skipped", reason: "typed", after };
  if (fulfils(found.control, target)) return { outcome: "filled", reason: "equal", after, found };
  const isLocked = !isWritable(found.control);
  if (isLocked && !mayUnlock(found.control)) return { outcome: "skipped", reason: "readOnly", after };
  // Whoever has the caret there is about to type, or has just selected what is to go.
  if (world.isInUse(found.control.element)) return { outcome: "skipped", reason: "inUse", after };
  const before = shownBy(found.control);
  if ((isLocked || OPENS.has(found.control.kind)) && world.restIn(true) > 0)
    return { before, isTheirs: false, isWriting: true };
  world.touch(field, before);
  const read = entriesRead(field);
  const now = (): FoundField | undefined => (isThere(found) ? found : world.find(field));
  const holding = (one: FoundField | undefined): FoundField | undefined =>
    one && keeps(one.control, target) && !(isWhole && isInvalid(one.control.element)) ? one : undefined;
  const {
    result,
    isWhole: isAll = true,
    isTheirs,
    kept,
  } = await world.writes(
    field,
    async () => {
      const done = await world.inTurn(async (acting) => ({
        ...(await put(found.control, target, acting, now, read)),
        isTheirs: acting.isTheirs(found.control.element),
      }));
      return {
        ...done,
        kept:
          done.result === "written"
            ? ((await until(() => holding(now()), world, SETTLE_TRIES)) ?? holding(world.find(field)))
            : undefined,
      };
    },
    now,
  );
  if (result === "written") {
    if (kept) return { outcome: "filled", reason: isAll ? "set" : "partly", after: afterOf(kept), found: kept };
    return takeOut(field, target, before, world);
  }
  if (result === "interrupted") return { before, isTheirs };
  // The page has drawn it anew meanwhile.
  if (result === "notOpened" && !isThere(found) && world.find(field)) return { before, isTheirs: false };
  const current = now();
  // To look for an entry may have changed what a box shows.
  const isBack = !current || isSameShown(shownBy(current.control), before) || (await putBack(field, before, world));
  if (!isBack) return { outcome: "refused", reason: "notRestored", after: afterOf(now()) };
  return { ...failureOf(result), after: afterOf(now()), ...(result === "noOption" && read.entries()) };
};

/**
 * Sets one field and waits until the page shows what it made of it; what the page refuses is taken out again. The one
 * place where values are written.
 * @param isWhole whether a value is complete with it: before that, a page may call it invalid
 * @returns `putOff` where the person was busy with other things each time
 */
export const writeField = async (
  field: FormField,
  target: TargetValue,
  world: FillingWorld,
  isWhole = true,
): Promise<Written | "putOff"> => {
  let interrupted: Interrupted | undefined;
  for (let left = MAX_INTERRUPTIONS; left > 0; left -= 1) {
    if (!(await rested(world, interrupted?.isWriting)))
      return { outcome: "skipped", reason: "gone", after: afterOf(world.find(field)) };
    const found = interrupted?.isTheirs ? world.find(field) : undefined;
    // They have chosen in the list that we had opened, or opened it themselves.
    if (found && interrupted && !isSameShown(shownBy(found.control), interrupted.before)) world.typed.add(field);
    const written = await writeOnce(field, target, world, isWhole);
    if ("outcome" in written) return written;
    interrupted = written;
  }
  return "putOff";
};
