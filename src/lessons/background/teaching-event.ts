import { type CommandApi, sendCommand } from "../../messages/command.ts";
import { instantAt } from "../../model/instant.ts";
import type { PortalId } from "../../model/portal.ts";
import { injectScript } from "../../platform/inject-script.ts";
import type { TabItem } from "../../platform/tab-items.ts";
import type { FormField } from "../../form/model/form-field.ts";
import type { TabForms } from "../../form/background/tab-forms.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { addLesson, removeLesson } from "../model/lessons.ts";
import type { Lesson, Taught } from "../model/lesson.ts";
import type { KeptLessons } from "./kept-lessons.ts";
import type { LearnedForm } from "./next-form-teaching.ts";
import { nextTeaching, type TeachingEffect, type TeachingEvent } from "./next-teaching.ts";
import type { TabTeaching } from "./tab-teaching.ts";

export interface TeachingDeps {
  readonly commands: CommandApi;
  readonly forms: Pick<TabItem<TabForms>, "read">;
  readonly formsOf: (portal: PortalId) => readonly FormDefinition[];
  readonly lessons: KeptLessons;
  readonly newId: () => string;
  /** In ms since 1970. */
  readonly now: () => number;
  readonly pointingScript: string;
  readonly scripting: Parameters<typeof injectScript>[0];
  readonly showPanel: (tabId: number) => Promise<void>;
  /** What the contact details want of a field; nothing of the plan, which has one meaning. */
  readonly wantedOf: (field: FormField) => Promise<string | undefined>;
  readonly teaching: TabItem<TabTeaching>;
  /** Takes out what was filled in, or fills in again. */
  readonly commandForm: (command: "undoForm" | "fillForm", formId: string, tabId: number) => Promise<void>;
}

const learn = async ({ lessons, newId, now }: TeachingDeps, taught: Taught): Promise<TeachingEvent> => {
  const lesson: Lesson = { ...taught, id: newId(), learnedDate: instantAt(now()) };
  let replaced: readonly Lesson[] = [];
  let isLearned = false;
  try {
    await lessons.change((before) => {
      const added = addLesson(before, lesson);
      replaced = added.replaced;
      isLearned = !added.isFull;
      return added.lessons;
    });
  } catch {
    // A full disk: the panel says so.
    return { kind: "failed", reason: "unsaved" };
  }
  return isLearned ? { kind: "learned", lesson, replaced } : { kind: "failed", reason: "full" };
};

/** Keeps all lessons of a form, or none of them. */
const learnForm = async ({ lessons, newId, now }: TeachingDeps, taught: readonly Taught[]): Promise<TeachingEvent> => {
  const learnedDate = instantAt(now());
  let isFull = false;
  let learned: LearnedForm = { lessons: [], replaced: [] };
  try {
    await lessons.change((before) => {
      isFull = false;
      learned = { lessons: taught.map((one) => ({ ...one, id: newId(), learnedDate })), replaced: [] };
      const after = learned.lessons.reduce<readonly Lesson[]>((all, lesson) => {
        const added = addLesson(all, lesson);
        isFull ||= added.isFull;
        learned = { ...learned, replaced: [...learned.replaced, ...added.replaced] };
        return added.lessons;
      }, before);
      return isFull ? before : after;
    });
  } catch {
    return { kind: "formFailed", reason: "unsaved" };
  }
  return isFull ? { kind: "formFailed", reason: "full" } : { kind: "formLearned", learned };
};

/** Has a frame, or each, say what the person points at as a part of a form that is not recognised. */
const pointPart = async (
  deps: TeachingDeps,
  { id, frameId, part, portal }: Extract<TeachingEffect, { kind: "pointPart" }>,
  tabId: number,
): Promise<void> => {
  const fields = deps.formsOf(portal).flatMap((definition) => definition.fields);
  const controls = fields.filter((one) => one.field === part).flatMap((one) => one.controls);
  await deps.scripting.executeScript({
    target: frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
    files: [deps.pointingScript],
  });
  await sendCommand(deps.commands, { tabId, ...(frameId !== undefined && { frameId }) }, "startPointing", {
    id,
    controls: [...new Set(controls)],
    ...((part === "heading" || part === "address" || part === "submit") && { part }),
    isAnyFrame: frameId === undefined,
  });
};

const point = async (
  deps: TeachingDeps,
  { id, frameId, field, isNamed }: Extract<TeachingEffect, { kind: "point" }>,
  tabId: number,
): Promise<void> => {
  const form = (await deps.forms.read(tabId)).forms.find((one) => one.frameId === frameId)?.report;
  if (!form) return;
  const fields = deps.formsOf(form.portal).flatMap((definition) => definition.fields);
  const controls = fields.filter((one) => one.field === field).flatMap((one) => one.controls);
  const label = form.findings?.find((finding) => finding.field === field)?.label;
  await injectScript(deps.scripting, { tabId, frameId }, deps.pointingScript);
  await sendCommand(deps.commands, { tabId, frameId }, "startPointing", {
    id,
    controls: [...new Set(controls)],
    ...(isNamed && label !== undefined && { label }),
  });
};

/** Carries out what follows from an event; gives the event that follows. */
const run = async (deps: TeachingDeps, effect: TeachingEffect, tabId: number): Promise<TeachingEvent | undefined> => {
  switch (effect.kind) {
    case "point":
      await point(deps, effect, tabId);
      return undefined;
    case "stop":
      await sendCommand(deps.commands, { tabId, frameId: effect.frameId }, "stopPointing", {});
      return undefined;
    case "stopAll":
      await sendCommand(deps.commands, { tabId }, "stopPointing", {});
      return undefined;
    case "pointPart":
      await pointPart(deps, effect, tabId);
      return undefined;
    case "learnForm":
      return learnForm(deps, effect.taught);
    case "undoForm":
    case "fillForm":
      await deps.commandForm(effect.kind, effect.formId, tabId);
      return undefined;
    case "learn":
      return learn(deps, effect.taught);
    case "forget":
      await deps.lessons.change((before) =>
        effect.replaced.reduce<readonly Lesson[]>(
          (lessons, one) => addLesson(lessons, one).lessons,
          effect.lessons.reduce((lessons, { id }) => removeLesson(lessons, id), before),
        ),
      );
      return undefined;
  }
};

/** Brings an event to what is being taught in a tab, does what follows, and has the panel show it. */
export const teachingEvent = async (deps: TeachingDeps, tabId: number, event: TeachingEvent): Promise<void> => {
  let isNews = false;
  const { effects } = await deps.teaching.step(tabId, (before) => {
    const step = nextTeaching(before, event);
    isNews = step.state !== before || step.effects.length > 0;
    return step;
  });
  if (!isNews) return;
  await deps.showPanel(tabId);
  for (const effect of effects) {
    const led = await run(deps, effect, tabId);
    if (led) await teachingEvent(deps, tabId, led);
  }
};
