import type { Fields, ShownForm } from './html-form.ts';

export const SCRIPT = '<script>alert(1)</script>';

export interface WrongForm {
  name: string;
  type: string;
  body: string | Buffer;
  /** What a form with fields answers; 422 is the form again, 400 any refusal. */
  status: 400 | 413 | 415 | 422;
  /** What the page must still show of what was typed. */
  kept: Fields;
}

const FORM = 'application/x-www-form-urlencoded';
/** Longer than any text may be where a field names no limit, and short enough for one form. */
const LONG = 5000;

interface Right {
  fields: Fields;
  hidden: string[];
  texts: string[];
  choices: string[];
  longest: ShownForm['texts'];
  token: string;
}

/** Everything that can be wrong with any form: `fields` is what would be accepted, `token` belongs to the sender. */
export function wrongForms(form: ShownForm, fields: Fields, token: string, emptyIsRight: boolean): WrongForm[] {
  const visible = Object.keys(fields).filter((name) => !form.hidden.includes(name));
  const texts = visible.filter((name) => form.texts.has(name));
  const choices = visible.filter((name) => !texts.includes(name));
  const right: Right = { fields, hidden: form.hidden, texts, choices, longest: form.texts, token };
  const typed = visible.length > 0 ? [...(emptyIsRight ? [] : empty(right)), ...wrongTypes(right)] : [];
  return [...typed, ...tooLong(right), ...strangeKeys(right), ...wrongEncodings(right), ...otherTypes(right)];
}

function empty({ fields, hidden, texts, token }: Right): WrongForm[] {
  const unseen = Object.fromEntries(Object.entries(fields).filter(([name]) => hidden.includes(name)));
  const blank = all(texts, '');
  return [
    again('nothing typed', token, { ...unseen, ...blank }, blank),
    again('no fields', token, unseen, {}),
    { ...again('not even what is hidden', token, {}, {}), status: 400 },
  ];
}

function tooLong({ fields, texts, longest, token }: Right): WrongForm[] {
  if (texts.length === 0) return [];
  const whole = {
    ...again('100,000 characters', token, { ...fields, ...all(texts, 'x'.repeat(100_000)) }, {}),
    status: 413 as const,
  };
  const one = (name: string) => ({ ...fields, [name]: 'x'.repeat((longest.get(name) ?? LONG) + 1) });
  return [whole, ...texts.map((name) => again(`${name} too long`, token, one(name), one(name)))];
}

/** Letters where a number, a day or a choice is expected, a list where one value is expected, script text everywhere. */
function wrongTypes({ fields, hidden, texts, choices, token }: Right): WrongForm[] {
  const doubled = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value, value].flat()]));
  const script = { ...fields, ...all([...texts, ...choices], SCRIPT), [SCRIPT]: SCRIPT };
  return [
    again('letters', token, { ...fields, ...all([...texts, ...choices], 'a') }, all(texts, 'a')),
    again('lists', token, doubled, {}),
    again('a script', token, script, all(texts, SCRIPT)),
    ...(hidden.length === 0
      ? []
      : [{ ...again('a script also where nobody types', token, all(Object.keys(fields), SCRIPT), {}), status: 400 as const }]),
  ];
}

function strangeKeys({ fields, token }: Right): WrongForm[] {
  const thousand = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`veld-${n}`, '1']));
  return [
    again('an unknown key', token, { ...fields, onbekend: '1' }, fields),
    again('1,000 keys', token, { ...fields, ...thousand }, fields),
  ];
}

/** Bytes that are no UTF-8, NUL and half characters, in every text by itself; half an escape, which is text, also as a key. */
function wrongEncodings({ fields, texts, token }: Right): WrongForm[] {
  const bytes = (name: string, value: string): WrongForm => {
    const { [name]: _, ...rest } = fields;
    return { name: `${name}=${value}`, type: FORM, status: 422, kept: rest, body: `${encoded(token, rest)}&${name}=${value}` };
  };
  const raw = Buffer.concat([Buffer.from(`${encoded(token, fields)}&x=`), Buffer.from([0xff, 0xfe])]);
  return [
    ...texts.flatMap((name) => ['%FF%FE', 'caf%E9', 'a%00b', 'a%ED%A0%80b'].map((value) => bytes(name, value))),
    bytes('%ZZ', '%ZZ'),
    bytes('%FF', '%00'),
    { name: 'raw bytes', type: FORM, status: 422, kept: fields, body: raw },
  ];
}

function otherTypes({ fields, token }: Right): WrongForm[] {
  const part = `--x\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n${token}\r\n--x--\r\n`;
  const other = (type: string, body: string): WrongForm => ({ name: type, type, body, status: 415, kept: {} });
  return [
    other('text/plain', encoded(token, fields)),
    other('application/json', JSON.stringify({ _csrf: token, ...fields })),
    other('multipart/form-data; boundary=x', part),
  ];
}

function again(name: string, token: string, fields: Fields, kept: Fields): WrongForm {
  return { name, type: FORM, body: encoded(token, fields), status: 422, kept };
}

function all(names: string[], value: string): Fields {
  return Object.fromEntries(names.map((name) => [name, value]));
}

function encoded(token: string, fields: Fields): string {
  const form = new URLSearchParams({ _csrf: token });
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
  return form.toString();
}
