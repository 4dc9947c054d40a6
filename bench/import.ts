/**
 * `node bin/run.mjs bench/import.ts [rows] [offers]`: a sheet of 5,000 rows with 2 % faults, from the upload to every good row put in, with what
 * the page tells meanwhile; the same sheet changed; taken back; and the export of 200,000 offers as CSV with the memory of the program. Beside
 * the time on the clock stands that of the processor, of program and database together: it says the same on a machine that is busy.
 */
import { readFileSync } from 'node:fs';
import { databaseUrl } from './lib/example-pages.ts';
import { processorTime } from './lib/processor-time.ts';
import { newFolder, removeFolder, startProgram } from './lib/program.ts';
import { SheetVisitor } from './lib/sheet-visitor.ts';
import { growShelf } from './lib/shelf.ts';
import { asTable } from './lib/table.ts';

const [rows, offers] = [Number(process.argv[2] ?? 5000), Number(process.argv[3] ?? 200_000)];
const FAULT_EVERY = 50;
const dataDir = newFolder();
const program = await startProgram({}, dataDir);
const visitor = new SheetVisitor(program.url);
await visitor.signIn('Monique Zaalstra');

const measured: Record<string, Record<string, string | number>> = {};
const added = await wholeSheet('new', sheet('Nieuw aanbod', 12));
await timed('taken back', () => visitor.press(added, 'terugdraaiing', /Het is teruggedraaid/));
await wholeSheet('again, as they were', sheet('Nieuw aanbod', 12));
await wholeSheet('all changed', sheet('Nieuw aanbod', 14));
console.log(`Bar: ${rows} rows with 2 % faults, all faults named, under 20 s with progress.\n`);
console.log(asTable(measured, `${rows} rows`));
console.log(`\n${await bigExport()}`);
await program.stop();
removeFolder(dataDir);
process.exit(0);

/** From the upload to the last row, through the pages. */
async function wholeSheet(name: string, csv: string): Promise<string> {
  const began = now();
  const run = await visitor.upload(csv);
  const checked = await visitor.until(run, /Dit verandert er/);
  const looked = now();
  const faults = Number(/Fout[^\d]*(\d+)/.exec(checked.text)?.[1] ?? 0);
  if (faults !== Math.floor(rows / FAULT_EVERY)) throw new Error(`${faults} rows with faults`);
  const applied = await visitor.press(run, 'invoer', /Het is ingevoerd/);
  const ended = now();
  measured[name] = {
    'looked at, s': seconds(looked.clock - began.clock),
    'put in, s': seconds(ended.clock - looked.clock),
    'in all, s': seconds(ended.clock - began.clock),
    'processor: looked at, s': seconds(looked.processor - began.processor),
    'processor: put in, s': seconds(ended.processor - looked.processor),
    'rows with faults': faults,
    'times that progress was seen': checked.seen + applied.seen,
  };
  return run;
}

async function timed(name: string, act: () => Promise<{ seen: number }>): Promise<void> {
  const began = now();
  const { seen } = await act();
  const ended = now();
  measured[name] = {
    'in all, s': seconds(ended.clock - began.clock),
    'processor: put in, s': seconds(ended.processor - began.processor),
    'times that progress was seen': seen,
  };
}

/** On the clock, and what program and database have used, in ms. */
function now(): { clock: number; processor: number } {
  return { clock: performance.now(), processor: processorTime([program.pid]) };
}

/** One row in fifty has two faults. `price`: a sheet with another one changes every row. */
function sheet(title: string, price: number): string {
  const head =
    "Organisatie;Methode;Titel;Samenvatting;Niveau;Doelgroep;Leeftijd van;Leeftijd tot en met;Thema's;Vorm;Aantal keer;Minuten per keer;Minimum deelnemers;Maximum deelnemers;Talen;Eigen bijdrage;Toegang";
  const lines = Array.from({ length: rows }, (_, number) => {
    const [form, times] = number % FAULT_EVERY === 7 ? ['Kring', 'veel'] : ['Groep', '8'];
    return `JGT Leiden-Noord;Rots en Water;${title} ${number};Uw kind oefent met grenzen stellen.;Selectief;Kinderen; 8 jaar;10;resilience;${form};${times};90;6;12;Nederlands;${price},50;Vrij`;
  });
  return [head, ...lines].join('\r\n');
}

/** Every offer of a large region as CSV, and the most memory that the program had meanwhile. */
async function bigExport(): Promise<string> {
  await growShelf(databaseUrl(dataDir, 'owner'), offers);
  const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  const before = memory();
  let most = before;
  const began = performance.now();
  const { bytes, lines } = await visitor.download('/werk/aanbod/export.csv', () => {
    most = Math.max(most, memory());
  });
  const more = Math.round(most - before);
  return `Export as CSV: ${lines} lines, ${Math.round(bytes / 2 ** 20)} MiB in ${seconds(performance.now() - began)} s; the program grew by ${more} MiB at most.`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
