// Copies what the pages serve from node_modules to wwwroot/lib and builds the icon sprite. Run by the build, in src/Crm.Web.
import { copyFile, cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";

const lib = "wwwroot/lib";
const from = "node_modules";
const text = path => readFile(path, "utf8");

async function copy(source, target = source.split("/").at(-1)) {
  await copyFile(`${from}/${source}`, `${lib}/${target}`);
}

// Minified files name a source map that is not served.
async function copyWithoutMap(source, target) {
  const content = await text(`${from}/${source}`);
  await writeFile(`${lib}/${target}`, content.replace(/\n?(\/\*|\/\/)# sourceMappingURL=.*\s*$/, "\n"));
}

// French needs two of the seven alphabets of the font.
async function inter() {
  const base = "@fontsource-variable/inter";
  const faces = (await text(`${from}/${base}/wght.css`)).match(/@font-face \{[^}]*\}/g).filter(face => /inter-latin(-ext)?-wght/.test(face));
  if (faces.length !== 2) throw new Error("The Inter package has changed: expected its latin and latin-ext faces.");
  await writeFile(`${lib}/inter.css`, faces.join("\n").replaceAll("./files/", "") + "\n");
  for (const face of faces) await copy(`${base}/files/${face.match(/files\/([\w-]+\.woff2)/)[1]}`);
}

const symbol = (name, shapes) => `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;

async function sprite() {
  const icons = JSON.parse(await text("icons.json"));
  const symbols = await Promise.all(icons.outline.map(async name => {
    const svg = await text(`${from}/@tabler/icons/icons/outline/${name}.svg`).catch(() => { throw new Error(`icons.json names an icon Tabler does not have: ${name}`); });
    const shapes = svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, "").replace(/<path stroke="none"[^>]*>/, "").replace(/\s*\n\s*/g, "");
    return symbol(name, shapes);
  }));
  const own = Object.entries(icons.own).map(([name, shapes]) => symbol(name, shapes));
  await writeFile(`${lib}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">${[...symbols, ...own].join("\n")}</svg>\n`);
}

await rm(lib, { recursive: true, force: true });
await mkdir(lib, { recursive: true });
await Promise.all([
  copyWithoutMap("@tabler/core/dist/css/tabler.min.css", "tabler.min.css"),
  copyWithoutMap("htmx.org/dist/htmx.min.js", "htmx.min.js"),
  inter(),
  sprite(),
  // The pictures of the guide, for /aide.
  cp("../../docs/guide/images", `${lib}/guide`, { recursive: true }),
]);
