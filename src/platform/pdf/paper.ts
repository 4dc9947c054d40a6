import { createRequire } from 'node:module';
import Pdf from 'pdfkit';
import { create as qrCode } from 'qrcode';

/** What every paper says about itself. */
export interface PaperHead {
  /** Shown by a reader instead of the name of the file. */
  title: string;
  /** Language of the text: nl, en. */
  lang: string;
  /** Who gives it out. */
  author: string;
  size: 'A3' | 'A4' | 'A5' | 'A6';
  landscape?: boolean;
  /** Points of 1/72 inch on every side; 56 (two centimetres) when left out. */
  margin?: number;
  /** Where the last line of a page may be, from below; as `margin` when left out. */
  bottom?: number;
  /** Letters of headlines (a font as file), for text styles with `display`; bold letters stand in where they lack one. */
  display?: Buffer;
  /** For the date in the file. */
  now: Temporal.Instant;
}

export interface TextStyle {
  /** Points. */
  size?: number;
  bold?: boolean;
  /** In the letters of headlines. */
  display?: boolean;
  /** `#rrggbb`. */
  colour?: string;
  align?: 'left' | 'center';
  /** Points of white below it. */
  after?: number;
  /** When it is in another language than the paper. */
  lang?: string;
  /** Points from the left margin, and width; the whole line when left out. */
  left?: number;
  width?: number;
}

const require = createRequire(import.meta.url);
const fontFile = (name: string) => require.resolve(`@expo-google-fonts/noto-sans/${name}.ttf`);
const FONTS = { plain: fontFile('400Regular/NotoSans_400Regular'), bold: fontFile('700Bold/NotoSans_700Bold') };
const INK = '#15261f';

/** Headlines stand closer than running text. */
const lineGap = (size: number, { display }: TextStyle) => size * (display ? 0.02 : 0.2);

/** The letters of the font that was chosen last; the types of the library do not know it. */
function lettersOf(pdf: PDFKit.PDFDocument): Set<number> {
  return new Set((pdf as unknown as { _font: { font: { characterSet: number[] } } })._font.font.characterSet);
}

/**
 * A PDF that a screen reader can read (PDF/UA): with a title, a language, an order of reading and a text for every picture. What is drawn without a
 * tag is decoration. Letters come from our own fonts, which are in the file.
 */
export class Paper {
  /** Width and height between the margins, in points, and where they begin. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly #pdf: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  /** What the letters of headlines have. */
  readonly #letters: Set<number> | null = null;

  constructor(head: PaperHead) {
    this.margin = head.margin ?? 56;
    // The types of the library do not know the accessible subset yet.
    const subset = 'PDF/UA' as unknown as 'PDF/A-1a';
    this.#pdf = new Pdf({
      size: head.size,
      layout: head.landscape ? 'landscape' : 'portrait',
      margins: { top: this.margin, left: this.margin, right: this.margin, bottom: head.bottom ?? this.margin },
      pdfVersion: '1.7',
      subset,
      tagged: true,
      lang: head.lang,
      displayTitle: true,
      font: FONTS.plain,
      info: { Title: head.title, Author: head.author, CreationDate: new Date(head.now.epochMilliseconds) },
    });
    this.#pdf.registerFont('plain', FONTS.plain).registerFont('bold', FONTS.bold);
    if (head.display) this.#letters = lettersOf(this.#pdf.registerFont('display', head.display).font('display'));
    this.#pdf.font('plain');
    this.width = this.#pdf.page.width - 2 * this.margin;
    this.height = this.#pdf.page.height - 2 * this.margin;
    this.#root = this.#pdf.struct('Document');
    this.#pdf.addStructure(this.#root);
  }

  /** How high this text will be, in points, without the white below it. */
  heightOf(text: string, style: TextStyle = {}): number {
    const { size = 11, left = 0, width = this.width - left } = style;
    return this.#pdf.font(this.#face(text, style), size).heightOfString(text, { width, lineGap: lineGap(size, style) });
  }

  /** How wide this text is on one line, in points. */
  widthOf(text: string, style: TextStyle = {}): number {
    return this.#pdf.font(this.#face(text, style), style.size ?? 11).widthOfString(text);
  }

  /** Where the next text begins, in points from the top of the page. */
  get at(): number {
    return this.#pdf.y;
  }

  set at(y: number) {
    this.#pdf.y = y;
  }

  /** The rest comes on a page of its own. */
  nextPage(): this {
    this.#pdf.addPage();
    return this;
  }

  heading(level: 1 | 2 | 3, text: string, style: TextStyle = {}): this {
    const size = { 1: 26, 2: 16, 3: 13 }[level];
    return this.#tagged(`H${level}`, () => this.#write(text, { size, bold: true, after: 6, ...style }), style);
  }

  paragraph(text: string, style: TextStyle = {}): this {
    return this.#tagged('P', () => this.#write(text, style), style);
  }

  /** A name in bold and beside it what belongs to it, read as one sentence: "Wanneer: dinsdag 3 maart". */
  fact(
    name: string,
    text: string,
    { nameWidth, nameColour, ...style }: TextStyle & { nameWidth: number; nameColour?: string },
  ): this {
    const { left = 0, width = this.width - left } = style;
    const colour = nameColour ?? style.colour;
    const draw = () => {
      this.#write(`${name}: `, { ...style, bold: true, width: nameWidth, ...(colour ? { colour } : {}) }, true);
      this.#write(text, { ...style, left: left + nameWidth, width: width - nameWidth });
    };
    return this.#tagged('P', draw, style);
  }

  /** Lines with a dot before them, or a number. */
  list(items: readonly string[], { numbered = false, ...style }: TextStyle & { numbered?: boolean } = {}): this {
    const list = this.#pdf.struct('L');
    const indent = (style.size ?? 11) * 1.3;
    for (const [index, item] of items.entries()) {
      const mark = numbered ? `${index + 1}.` : '•';
      const label = this.#pdf.struct('Lbl', {}, () => this.#write(mark, { ...style, width: indent * 1.5, after: 0 }, true));
      const body = this.#pdf.struct('LBody', {}, () =>
        this.#write(item, {
          after: 3,
          ...style,
          left: (style.left ?? 0) + indent,
          ...(style.width ? { width: style.width - indent } : {}),
        }),
      );
      list.add(this.#pdf.struct('LI', {}, [label, body]));
    }
    this.#root.add(list);
    return this;
  }

  /** A text that opens an address. */
  link(text: string, url: string, style: TextStyle = {}): this {
    return this.#tagged('Link', () => this.#write(text, style, false, url), { alt: text });
  }

  /** A code that opens the address on a telephone; the same address must stand beside it in words. */
  qr(url: string, alt: string, [x, y]: readonly [number, number], side: number): this {
    return this.#tagged('Figure', () => this.#drawQr(url, x, y, side), { alt });
  }

  /** A filled shape behind the text, skipped by who listens. Coordinates from the corner of the page. */
  decoration(draw: (pdf: PDFKit.PDFDocument) => void): this {
    const { x, y } = this.#pdf;
    this.#pdf.markContent('Artifact', { type: 'Layout' });
    draw(this.#pdf.save());
    this.#pdf.restore().endMarkedContent();
    Object.assign(this.#pdf, { x, y });
    return this;
  }

  /** The finished file. Nothing can be added to it afterwards. */
  finish(): Promise<Buffer> {
    const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
    const parts: Buffer[] = [];
    this.#pdf.on('data', (part: Buffer) => parts.push(part));
    this.#pdf.on('end', () => resolve(Buffer.concat(parts)));
    this.#pdf.on('error', reject);
    this.#root.end();
    this.#pdf.end();
    return promise;
  }

  #tagged(tag: string, draw: () => void, { alt, lang }: { alt?: string; lang?: string } = {}): this {
    this.#root.add(this.#pdf.struct(tag, { ...(alt === undefined ? {} : { alt }), ...(lang ? { lang } : {}) }, draw));
    return this;
  }

  #write(text: string, style: TextStyle, stay = false, link?: string): void {
    const { size = 11, colour = INK, align = 'left', after = 8, left = 0, width = this.width - left } = style;
    const pdf = this.#pdf;
    const { y } = pdf;
    pdf.font(this.#face(text, style), size).fillColor(colour);
    pdf.text(text, this.margin + left, y, {
      width,
      align,
      lineGap: lineGap(size, style),
      ...(link ? { link, underline: true } : {}),
    });
    if (stay) pdf.y = y;
    else pdf.y += after;
  }

  #face(text: string, { bold, display }: TextStyle): string {
    if (display && this.#letters && [...text].every((letter) => this.#letters?.has(letter.codePointAt(0) ?? 0))) return 'display';
    return bold || display ? 'bold' : 'plain';
  }

  #drawQr(url: string, x: number, y: number, side: number): void {
    const { modules } = qrCode(url, { errorCorrectionLevel: 'M' });
    const { size } = modules;
    // Four modules of white around it belong to the code.
    const step = side / (size + 8);
    this.#pdf.rect(x, y, side, side).fill('#ffffff');
    for (let row = 0; row < size; row += 1)
      for (let column = 0; column < size; column += 1)
        if (modules.get(row, column)) this.#pdf.rect(x + (column + 4) * step, y + (row + 4) * step, step, step);
    this.#pdf.fill('#000000');
  }
}
