import { streamed } from '../../../../platform/http/reply.ts';
import { nothing, type Route, route } from '../../../../platform/http/route.ts';
import { exportRows } from '../../import/export.ts';
import { lookups } from '../../import/lookups.ts';
import type { SheetKind } from '../../import/read-file.ts';
import { template, types, writeSheet } from '../../import/write-sheet.ts';
import { sheetPaths as paths } from '../../paths.ts';
import { handlesSheets, sheetScope } from '../../policy.ts';

/** Every offer that somebody may bring in, in the same columns. */
function exporter(kind: SheetKind): Route {
  return route({
    method: 'GET',
    path: paths.export(kind),
    can: handlesSheets,
    audit: nothing('offers, no persons'),
    kind: 'feed',
    handle: async ({ read, actor, lang }) => {
      const rows = exportRows(read, sheetScope(actor), lang);
      return streamed(types[kind], lang === 'nl' ? `aanbod.${kind}` : `offers.${kind}`, writeSheet(kind, rows));
    },
  });
}

/** The columns with one row as an example, with names of the region. */
function templater(kind: SheetKind): Route {
  return route({
    method: 'GET',
    path: paths.template(kind),
    can: handlesSheets,
    audit: nothing('an empty sheet'),
    handle: async ({ read, actor, lang }) => {
      const names = await read((reading) => lookups(reading, sheetScope(actor)));
      return streamed(
        types[kind],
        lang === 'nl' ? `voorbeeld.${kind}` : `example.${kind}`,
        writeSheet(kind, template(names, lang)),
      );
    },
  });
}

export const exportXlsx = exporter('xlsx');
export const exportCsv = exporter('csv');
export const templateXlsx = templater('xlsx');
export const templateCsv = templater('csv');
