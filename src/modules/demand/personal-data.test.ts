import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PersonalKind, personalDataIn } from './personal-data.ts';
import { passesElevenTest } from './personal-numbers.ts';
import { explain } from './personal-words.ts';

const today = Temporal.PlainDate.from('2026-09-15');
const kindsIn = (text: string) => [...new Set(personalDataIn(text, today).refused.map((one) => one.kind))];

const refused: [string, PersonalKind][] = [
  ['Bel mij op 0612345678', 'phone'],
  ['Moeder is te bereiken op 06-12345678 na vijven', 'phone'],
  ['06 12 34 56 78 (vader)', 'phone'],
  ['tel. 071-516 50 00 voor overleg', 'phone'],
  ['nummer (071) 516 50 00', 'phone'],
  ['+31 6 1234 5678 werkt ook', 'phone'],
  ['bereikbaar via +31 (0)6-12345678', 'phone'],
  ['0031 71 516 50 00', 'phone'],
  ['app naar 06.12.34.56.78', 'phone'],
  ['gsm 06/12345678, liefst ’s avonds', 'phone'],
  ['06–1234–5678', 'phone'],
  ['groep 6 0612345678', 'phone'],
  ['mail mij op sanne@voorbeeld.nl', 'email'],
  ['j.de.vries+school@gezin.voorbeeld.example kan ook', 'email'],
  ['SANNE @ VOORBEELD.NL', 'email'],
  ['sanne(at)voorbeeld.nl', 'email'],
  ['sanne [at] voorbeeld punt nl', 'email'],
  ['bsn 111222333', 'bsn'],
  ['BSN: 1112.22.333', 'bsn'],
  ['het nummer is 123 456 782', 'bsn'],
  ['kind met 111-222-333 staat op de lijst', 'bsn'],
  ['woont aan de Lorentzkade 12', 'street'],
  ['gezin Breestraat 5a, twee kinderen', 'street'],
  ['ophalen bij de haagweg 104', 'street'],
  ['Laan van Meerdervoort 100', 'street'],
  ['Oude Rijn 44', 'street'],
  ['2315 AB 12', 'street'],
  ['Burgemeester van Karnebeeklaan nr. 7', 'street'],
  ['geboren 3-4-2016', 'date'],
  ['jongste is van 12 mei 2018', 'date'],
  ['oudste: 2014-11-30', 'date'],
  ['geb. 03.04.16', 'date'],
  ["meisje, 7 juni '17", 'date'],
];

const allowed = [
  '',
  'groep 6',
  '2 keer per week',
  '12 kinderen van 8-10',
  'vanaf 1 maart',
  'Lokaal 2.14 is vrij op dinsdag',
  'Ruimte 3 of zaal 12',
  'Triple P niveau 3',
  'Rots en Water, 8 bijeenkomsten van 90 minuten',
  'Liefst een rustige, kleine groep van 6 tot 8 kinderen',
  'Ouders die elkaar van het schoolplein kennen',
  'Op het schoolplein 3 keer geflyerd',
  'Start graag in week 40, na de herfstvakantie',
  'Kan vanaf 01-10-2026 14.30 uur',
  'Beschikbaar van 01-09-2026 - 15-12-2026',
  'Intake op 8 september 2026 gehad',
  'Wachtlijst sinds 20 augustus 2026',
  'Tussen 15.00 en 16.30 uur, of van 18.30 tot 20.00 uur',
  '09.00 - 10.30 uur',
  'Dertig procent komt met de bus, lijn 38 of 400',
  'Maximaal 25 euro per kind, 150 euro per groep',
  'Twee kinderen uit één gezin willen samen beginnen',
  'Groep 5, 6 en 7 door elkaar kan ook',
  'Leeftijden 8-10-12 jaar',
  'Budget 2026: 15.005 euro voor 14 gemeenten',
  'Rijnsburg 5 kinderen, Valkenburg 3 kinderen',
  'Katwijk aan den Rijn 4 kinderen',
  'Postcodegebied 2315 en 2316',
  'Met oppas en eten erbij lukt het beter',
  'Rolstoel: ruimte op de begane grond, lift is 90 cm breed',
  'Ervaring 2 jaar, training 3 keer gegeven',
  'Halverwege een evaluatie, na 4 en na 8 keer',
  'Kindertelefoon 0800-0432 staat op de flyer',
  'Zie de richtlijn van 2021, hoofdstuk 4.2.1',
  'Drie van de 5 ouders spreken Turks, 1 spreekt Pools',
  'Di/do 15:30, wo 13:00',
];

describe('personal data in a text (rule 7)', () => {
  it.each(refused)('refuses "%s" as %s', (text, kind) => {
    expect(kindsIn(text)).toContain(kind);
  });

  it.each(allowed)('allows "%s"', (text) => {
    expect(personalDataIn(text, today)).toEqual({ refused: [], warned: [] });
  });

  it('has a table of at least thirty of both', () => {
    expect(Math.min(refused.length, allowed.length)).toBeGreaterThanOrEqual(30);
  });

  it('finds several kinds at once and explains each with what was found', () => {
    const { refused: found } = personalDataIn('Sanne, Breestraat 5, 06 12345678, sanne@voorbeeld.nl', today);
    expect(found.map((one) => one.kind).sort()).toEqual(['email', 'phone', 'street']);
    expect(explain(found, 'nl')).toContain('“Breestraat 5”');
    expect(explain(found, 'nl')).toContain('“06 12345678”');
    expect(explain(found, 'nl')).toContain('“sanne@voorbeeld.nl”');
  });

  it('refuses a date from the sixty-first day', () => {
    const on = (days: number) =>
      today.subtract({ days }).toLocaleString('nl-NL', { day: 'numeric', month: 'numeric', year: 'numeric' });
    expect(kindsIn(`op ${on(60)}`)).toEqual([]);
    expect(kindsIn(`op ${on(61)}`)).toEqual(['date']);
  });

  it.each([
    ['een meisje dat Sanne heet', []],
    ['hij heet Ali', ['Ali']],
    ['een jongen genaamd van Dijk', ['van Dijk']],
    ['zij heet: "Noor"', ['Noor']],
    ['hoe heet het ook weer', []],
    ['heten welkom', []],
    ['Zij heette Éva', ['Éva']],
  ])('warns at a name in "%s"', (text, names) => {
    const found = personalDataIn(text, today);
    expect(found.refused).toEqual([]);
    expect(found.warned.map((one) => one.found)).toEqual(names);
  });
});

const separator = fc.constantFrom('', '', ' ', '-', '.', '/', ' - ', '\u00a0', '–', ' . ', '_');
const around = fc.constantFrom(['', ''], ['bel ', ' svp'], ['(', ')'], ['tel:', ','], ['groep 6, ', ' of mail']);
const written = (digits: string) =>
  fc
    .array(separator, { minLength: digits.length, maxLength: digits.length })
    .map((gaps) => [...digits].map((digit, index) => (index ? gaps[index] : '') + digit).join(''));

describe('numbers in any way of writing', () => {
  it('refuses every Dutch telephone number', () => {
    const national = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 99_999_999 }))
      .map(([first, rest]) => `${first}${String(rest).padStart(8, '0')}`)
      .filter((number) => !/^(?:800|900|906|909)/.test(number));
    const number = fc.tuple(fc.constantFrom('0', '+31', '0031', '+31 (0)'), national);
    fc.assert(
      fc.property(
        number.chain(([prefix, digits]) => written(digits).map((text) => prefix + text)),
        around,
        (text, [before, after]) => {
          expect(kindsIn(before + text + after)).toContain('phone');
        },
      ),
      // Once found: digits that look like a date and a time.
      {
        numRuns: 500,
        examples: [
          ['+31 (0)2/2/76 3.19–52', ['', '']],
          ['06 2-2-26 1.19 2', ['', '']],
        ],
      },
    );
  });

  it('refuses every citizen service number and only those', () => {
    const nine = fc.integer({ min: 1, max: 999_999_999 }).map((number) => String(number).padStart(9, '0'));
    fc.assert(
      fc.property(nine.filter(passesElevenTest).chain(written), around, (text, [before, after]) => {
        expect(kindsIn(before + text + after)).toContain('bsn');
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        nine.filter((digits) => !passesElevenTest(digits)),
        (digits) => {
          expect(kindsIn(digits)).not.toContain('bsn');
        },
      ),
    );
  });
});
