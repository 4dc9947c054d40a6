export type Fields = Record<string, string | string[]>;

export interface ShownForm {
  /** What a browser would send now, without the token and the buttons. */
  values: Fields;
  /** Fields that nobody sees. */
  hidden: string[];
  /** Fields in which one types, with the most characters that they say to take. */
  texts: Map<string, number | null>;
}

/** Attributes of a tag; a value may hold a ">". */
const INSIDE = '((?:[^">]|"[^"]*")*)';
const pattern = (name: string, closed: boolean) =>
  new RegExp(`<${name}\\b${INSIDE}>${closed ? `([\\s\\S]*?)</${name}>` : ''}`, 'g');

/** The posted form with this action on a page, as a browser without JavaScript reads it; undefined when it is not there. */
export function formOn(html: string, action: string): ShownForm | undefined {
  for (const [, tag = '', inside = ''] of html.matchAll(pattern('form', true))) {
    const { action: to, method } = attributes(tag);
    if (to === action && method === 'post') return read(inside);
  }
  return undefined;
}

function read(inside: string): ShownForm {
  const form: ShownForm = { values: {}, hidden: [], texts: new Map() };
  for (const [, tag = ''] of inside.matchAll(pattern('input', false))) readInput(form, attributes(tag));
  for (const [, tag = '', text = ''] of inside.matchAll(pattern('textarea', true))) {
    const { name = '', maxlength } = attributes(tag);
    form.texts.set(name, maxlength ? Number(maxlength) : null);
    add(form, name, decoded(text).replace(/^\n/, ''));
  }
  for (const [, tag = '', options = ''] of inside.matchAll(pattern('select', true))) {
    const all = [...options.matchAll(pattern('option', false))].map((option) => attributes(option[1] ?? ''));
    const chosen = all.find((option) => 'selected' in option) ?? all[0];
    if (chosen) add(form, attributes(tag).name ?? '', chosen.value ?? '');
  }
  return form;
}

function readInput(form: ShownForm, input: Record<string, string>): void {
  const { name = '', type = 'text', value, maxlength } = input;
  if (name === '' || name === '_csrf' || 'disabled' in input) return;
  if (type === 'radio' || type === 'checkbox') {
    if ('checked' in input) add(form, name, value ?? 'on');
    return;
  }
  if (type === 'hidden') form.hidden.push(name);
  else form.texts.set(name, maxlength ? Number(maxlength) : null);
  add(form, name, value ?? '');
}

function add(form: ShownForm, name: string, value: string): void {
  const before = form.values[name];
  form.values[name] = before === undefined ? value : [before, value].flat();
}

function attributes(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name.toLowerCase(), decoded(value)]),
  );
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

/** Text of HTML as it is read. */
export function decoded(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|amp|#39);/g, (whole, name: string) => entities[name] ?? whole);
}
