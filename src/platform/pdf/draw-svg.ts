/** Where a picture comes on the paper, and which part of it is seen; both in their own units, from the corner. */
export interface Placed {
  box: { x: number; y: number; width: number; height: number };
  part: { x: number; y: number; width: number; height: number };
}

type Attributes = Record<string, string>;

/** What `fill` and the like are when nothing says so. */
const START: Attributes = {
  fill: '#000000',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
};
const HANDED_DOWN = Object.keys(START);

/**
 * Draws one of our own pictures on paper as lines and planes: `g`, `path`, `circle` and `ellipse`, with colours as `#rrggbb`, `none` or
 * `var(--name)` from `colours`. Throws for anything else, so that no picture is drawn half.
 */
export function drawSvg(pdf: PDFKit.PDFDocument, svg: string, { box, part }: Placed, colours: Record<string, string>): void {
  pdf.save().rect(box.x, box.y, box.width, box.height).clip();
  pdf
    .translate(box.x, box.y)
    .scale(box.width / part.width, box.height / part.height, {})
    .translate(-part.x, -part.y);
  const open: Attributes[] = [START];
  for (const [, close, name = '', given = '', empty] of svg.matchAll(/<(\/?)([a-z]+)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>/gi)) {
    if (name === 'svg') continue;
    if (close) {
      if (name !== 'g') continue;
      open.pop();
      pdf.restore();
      continue;
    }
    const own = attributesOf(given);
    const style = { ...open.at(-1), ...Object.fromEntries(Object.entries(own).filter(([key]) => HANDED_DOWN.includes(key))) };
    pdf.save();
    transform(pdf, own.transform ?? '');
    if (name === 'g') {
      if (empty) pdf.restore();
      else open.push(style);
      continue;
    }
    outline(pdf, name, own);
    paint(pdf, style, colours);
    pdf.restore();
  }
  pdf.restore();
}

function attributesOf(given: string): Attributes {
  return Object.fromEntries([...given.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

function transform(pdf: PDFKit.PDFDocument, given: string): void {
  for (const [, kind, numbers = ''] of given.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b] = numbers.split(/[\s,]+/).map(Number);
    if (kind === 'translate') pdf.translate(a, b ?? 0);
    else if (kind === 'scale') pdf.scale(a, b ?? a, {});
    else throw new Error(`no such transform on paper: ${kind}`);
  }
}

function outline(pdf: PDFKit.PDFDocument, name: string, own: Attributes): void {
  const number = (key: string) => Number(own[key] ?? 0);
  if (name === 'path') pdf.path(own.d ?? '');
  else if (name === 'circle') pdf.circle(number('cx'), number('cy'), number('r'));
  else if (name === 'ellipse') pdf.ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
  else throw new Error(`no such shape on paper: ${name}`);
}

function paint(pdf: PDFKit.PDFDocument, style: Attributes, colours: Record<string, string>): void {
  const fill = colourOf(style.fill, colours);
  const stroke = colourOf(style.stroke, colours);
  if (fill) pdf.fillColor(fill.colour, fill.opacity);
  if (stroke) {
    pdf.strokeColor(stroke.colour, stroke.opacity).lineWidth(Number(style['stroke-width']));
    pdf
      .lineCap(style['stroke-linecap'] === 'round' ? 'round' : 'butt')
      .lineJoin(style['stroke-linejoin'] === 'round' ? 'round' : 'miter');
  }
  if (fill && stroke) pdf.fillAndStroke();
  else if (fill) pdf.fill();
  else if (stroke) pdf.stroke();
}

/** `#rrggbb`, or `#rrggbbaa` for what lets light through. */
function colourOf(value = 'none', colours: Record<string, string>): { colour: string; opacity: number } | null {
  if (value === 'none') return null;
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  const found = name ? colours[name] : value;
  if (!found || !/^#[0-9a-f]{6}([0-9a-f]{2})?$/.test(found)) throw new Error(`no such colour on paper: ${value}`);
  return { colour: found.slice(0, 7), opacity: found.length === 9 ? Number.parseInt(found.slice(7), 16) / 255 : 1 };
}
