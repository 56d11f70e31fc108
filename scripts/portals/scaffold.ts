import { format, resolveConfig } from "prettier";
import { folderOf } from "./folder-of.ts";
import type { ProjectFile } from "./write-files.ts";

/** The names of a portal in the ways in which code and people write them. */
interface Names {
  readonly folder: string;
  readonly id: string;
  readonly type: string;
  readonly constant: string;
  readonly title: string;
  /** Under `.example`, where nobody is: `contoso-admin` is at `admin.contoso.example`. */
  readonly host: string;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const namesOf = (folder: string): Names => {
  const words = folder.split("-");
  const type = words.map(capital).join("");
  return {
    folder,
    id: type.slice(0, 1).toLowerCase() + type.slice(1),
    type,
    constant: words.join("_").toUpperCase(),
    title: words.map(capital).join(" "),
    host: `${words.toReversed().join(".")}.example`,
  };
};

/** The portal that the templates are about. */
const TEMPLATE = namesOf("contoso-admin");
const TEMPLATE_YEAR = "2016";

const escaped = (host: string): string => host.replaceAll(".", "\\.");

/** A text about the portal of the templates as one about another portal. */
const renamed = (text: string, names: Names, year: number): string =>
  text
    .replaceAll(escaped(TEMPLATE.host), escaped(names.host))
    .replaceAll(TEMPLATE.host, names.host)
    .replaceAll(TEMPLATE.constant, names.constant)
    .replaceAll(TEMPLATE.title, names.title)
    .replaceAll(TEMPLATE.type, names.type)
    .replaceAll(TEMPLATE.id, names.id)
    .replaceAll(TEMPLATE.folder, names.folder)
    .replaceAll(TEMPLATE_YEAR, String(year));

const IDS = "src/model/portal.ts";

const withId = (text: string, id: string): string => {
  const added = text.replace(/(TICKET_PORTAL_IDS = \[[^\]]*)\]/, `$1, "${id}"]`);
  if (added === text) throw new Error(`${IDS} holds no list of ids to add "${id}" to`);
  return added;
};

/** Why no portal can have this name, or undefined. */
export const refusal = (name: string, folders: readonly string[]): string | undefined => {
  if (!/^[a-z]+[a-z\d]*(?:-[a-z\d]+)*$/.test(name) || folderOf(namesOf(name).id) !== name)
    return `"${name}" is no name of a folder: words in lower case with a hyphen between them, such as contoso-admin`;
  return folders.includes(name) ? `src/portals/${name} is there already` : undefined;
};

/**
 * What a new portal begins with: a portal that works at a host that nobody has, to be replaced part by part.
 * @param templates the files of a portal called contoso-admin, each with `.txt` behind its name
 * @param ids the text of `src/model/portal.ts`
 */
export const scaffold = (
  name: string,
  year: number,
  templates: readonly ProjectFile[],
  ids: string,
): Promise<ProjectFile[]> => {
  const names = namesOf(name);
  const files = [
    ...templates.map(({ path, text }) => ({
      path: renamed(path.replace(/\.txt$/, ""), names, year),
      text: renamed(text, names, year),
    })),
    { path: IDS, text: withId(ids, names.id) },
  ];
  return Promise.all(
    files.map(async ({ path, text }) => ({
      path,
      text: await format(text, { ...(await resolveConfig(IDS)), filepath: path }),
    })),
  );
};
