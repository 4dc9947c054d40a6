import { getDocumentProxy } from 'unpdf';

/** What a reader makes of a PDF, with a program that did not make it. */
export interface ReadPdf {
  title: string;
  lang: string | null;
  /** Says that everything is tagged. */
  marked: boolean;
  pages: number;
  /** Tags in the order of reading. */
  tags: string[];
  /** What is said of its pictures. */
  figures: string[];
  text: string;
  links: string[];
  fontsInside: boolean;
}

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

/** Reads a PDF with PDF.js. Throws for a file that it cannot open. */
export async function readPdf(file: Buffer): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(file), { verbosity: 0 });
  const { info } = await pdf.getMetadata();
  const read: ReadPdf = {
    title: String((info as { Title?: string }).Title ?? ''),
    lang: (info as { Language?: string }).Language ?? null,
    marked: (await pdf.getMarkInfo())?.Marked ?? false,
    pages: pdf.numPages,
    tags: [],
    figures: [],
    text: '',
    links: [],
    fontsInside: /\/FontFile[23]/.test(file.toString('latin1')),
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const walk = ({ role, alt, children = [] }: Node) => {
      if (role && role !== 'Root') read.tags.push(role);
      if (role === 'Figure') read.figures.push(alt ?? '');
      for (const child of children) walk(child);
    };
    walk((await page.getStructTree()) as Node);
    const { items } = await page.getTextContent();
    read.text += `${items.map((item) => ('str' in item ? item.str : '')).join(' ')}\n`;
    for (const one of await page.getAnnotations()) if (one.url) read.links.push(one.url);
  }
  return read;
}
