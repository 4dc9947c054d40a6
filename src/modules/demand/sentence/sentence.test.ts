import { describe, expect, it } from 'vitest';
import { themes } from '../../../example/data/themes.ts';
import { type Known, readSentence, type Understood } from './sentence.ts';

const known: Known = {
  today: Temporal.PlainDate.from('2026-09-15'),
  themes: themes.map((theme) => ({ code: theme.code, labelNl: theme.nl, labelEn: theme.en, words: [...theme.words] })),
  interventions: [
    { id: 'kies', name: 'KIES', theme: 'divorce' },
    { id: 'rots', name: 'Rots en Water', theme: 'resilience' },
    { id: 'triple-p', name: 'Triple P', theme: 'setting-limits' },
  ],
  municipalities: [
    'Leiden',
    'Leiderdorp',
    'Katwijk',
    'Alphen aan den Rijn',
    'Noordwijk',
    'Noordwijkerhout',
    'Kaag en Braassem',
    'Teylingen',
    'Lisse',
    'Zoeterwoude',
  ].map((name) => ({ id: name, name, lat: 52, lon: 4 })),
  areas: [
    { area: 'Rijnsburg', municipalityId: 'Katwijk' },
    { area: 'Sassenheim', municipalityId: 'Teylingen' },
    { area: 'Katwijk', municipalityId: 'Katwijk' },
  ],
};

const years = (from: number, to: number) => ({ ageMin: from * 12, ageMax: to * 12 + 11 });
const at = (municipalityId: string, area = '') => ({ municipalityId, area });
const day = (text: string) => Temporal.PlainDate.from(text);
const mon = 0;
const [tue, wed, thu, fri, sat, sun] = [4, 8, 12, 16, 20, 24];

const sentences: [string, Partial<Understood>][] = [
  [
    '5 kinderen, 8-10 jaar, weerbaarheid, Leiden-Noord, di of do middag',
    {
      places: 5,
      ages: years(8, 10),
      theme: 'resilience',
      place: at('Leiden', 'Leiden-Noord'),
      dayParts: [tue + 1, thu + 1],
      left: [],
    },
  ],
  [
    'vijf kinderen van acht tot tien, gepest, Katwijk, dinsdagmiddag',
    { places: 5, ages: years(8, 10), theme: 'resilience', place: at('Katwijk'), dayParts: [tue + 1], left: [] },
  ],
  [
    '4 kids 8-10 jr rots en water katwijk di/do middag',
    {
      places: 4,
      ages: years(8, 10),
      theme: 'resilience',
      interventionId: 'rots',
      place: at('Katwijk'),
      dayParts: [tue + 1, thu + 1],
    },
  ],
  [
    '3 ouders van peuters, driftbuien, Sassenheim, woensdagochtend',
    { places: 3, ages: { ageMin: 24, ageMax: 47 }, theme: 'development', place: at('Teylingen', 'Sassenheim'), dayParts: [wed] },
  ],
  [
    'twaalf pubers 12 t/m 15 jaar, gamen, Alphen, doordeweeks na school',
    {
      places: 12,
      ages: years(12, 15),
      theme: 'media-gaming',
      place: at('Alphen aan den Rijn'),
      dayParts: [1, 2, 5, 6, 9, 10, 13, 14, 17, 18],
    },
  ],
  [
    'KIES voor 2 kinderen uit groep 6, Leiderdorp, wo',
    {
      places: 2,
      ages: years(9, 10),
      theme: 'divorce',
      interventionId: 'kies',
      place: at('Leiderdorp'),
      dayParts: [8, 9, 10, 11],
    },
  ],
  [
    '6 moeders, Turks, baby huilt, vrijdagochtend',
    { places: 6, languages: ['tr'], theme: 'baby-care', ages: { ageMin: 0, ageMax: 11 }, dayParts: [fri] },
  ],
  [
    '8 ouders Arabisch en Nederlands, grenzen stellen, Leiden Zuidwest, maandagavond',
    { places: 8, languages: ['nl', 'ar'], theme: 'setting-limits', place: at('Leiden', 'Leiden-Zuidwest'), dayParts: [mon + 3] },
  ],
  [
    '1 kind 9 jaar weerbaarheid Lisse sinds 3 weken',
    { places: 1, ages: years(9, 9), waitingSince: day('2026-08-25'), urgent: false },
  ],
  [
    '7 tieners, faalangst, wachten al twee maanden',
    { places: 7, ages: years(12, 17), theme: 'school-learning', waitingSince: day('2026-07-15') },
  ],
  [
    'spoed: 2 kinderen 10-12 jr scheiding Noordwijk',
    { places: 2, urgent: true, theme: 'divorce', place: at('Noordwijk'), ages: years(10, 12) },
  ],
  ['3 kinderen 6-8 jaar pesten Noordwijkerhout, geen spoed', { places: 3, urgent: false, place: at('Noordwijkerhout') }],
  [
    '5 kinderen 8-10 weerbaarheid, max 10 km, ma t/m do middag',
    { places: 5, ages: years(8, 10), maxKm: 10, dayParts: [mon + 1, tue + 1, wed + 1, thu + 1] },
  ],
  [
    'vier jongens van 11, boze buien, Kaag, zaterdagochtend',
    { places: 4, theme: 'busy-or-aggressive', place: at('Kaag en Braassem'), dayParts: [sat] },
  ],
  [
    '4 kinderen 18-24 maanden, taalachterstand, vr ochtend',
    { places: 4, ages: { ageMin: 18, ageMax: 24 }, theme: 'language-speech', dayParts: [fri] },
  ],
  [
    'middag, niet op woensdag, 5 kinderen, sova',
    { places: 5, theme: 'social-skills', dayParts: [mon + 1, tue + 1, thu + 1, fri + 1] },
  ],
  ['dinsdagmiddag of donderdagochtend, 3 meisjes, somber', { places: 3, theme: 'anxiety-gloom', dayParts: [tue + 1, thu] }],
  [
    'een kind van 7 jaar, verlegen, Rijnsburg',
    { places: 1, ages: years(7, 7), theme: 'social-skills', place: at('Katwijk', 'Rijnsburg') },
  ],
  [
    'zwangere vrouwen, 6 plekken, eerste kindje, avond',
    { places: 6, ages: { ageMin: -9, ageMax: -1 }, theme: 'first-time-parents', dayParts: [3, 7, 11, 15, 19] },
  ],
  [
    '9 ouders, kinderen tot 4 jaar, doorslapen, postcode 2315',
    { places: 9, ages: { ageMin: 0, ageMax: 47 }, theme: 'health', postcode4: 2315 },
  ],
  [
    '10 jongeren 16+ schulden di avond of do vroege avond',
    { places: 10, ages: years(16, 17), theme: 'poverty-debt', dayParts: [tue + 3, thu + 2] },
  ],
  ['za/zo middag, 4 kinderen, jonge mantelzorgers', { places: 4, theme: 'young-carers', dayParts: [sat + 1, sun + 1] }],
  [
    'zo snel mogelijk 3 kinderen tussen 9 en 11 jaar, weerbaar',
    { places: 3, urgent: true, ages: years(9, 11), theme: 'resilience', dayParts: [] },
  ],
  [
    'weerbaarheidstraining, groep 7/8, 6 leerlingen, Zoeterwoude-Rijndijk, sinds maart',
    {
      places: 6,
      ages: years(10, 12),
      theme: 'resilience',
      place: at('Zoeterwoude', 'Zoeterwoude-Rijndijk'),
      waitingSince: day('2026-03-01'),
    },
  ],
  [
    '3-jarigen, zindelijk, 5 kinderen, Poolse ouders, overdag',
    { places: 5, ages: years(3, 3), theme: 'development', languages: ['pl'], dayParts: [0, 1, 4, 5, 8, 9, 12, 13, 16, 17] },
  ],
  [
    'Triple P 10 ouders van kinderen 4-8 jaar di- of donderdagavond binnen 15 km',
    {
      places: 10,
      ages: years(4, 8),
      interventionId: 'triple-p',
      theme: 'setting-limits',
      dayParts: [tue + 3, thu + 3],
      maxKm: 15,
    },
  ],
  [
    '15 kinderen 0-4 jaar wennen aan kinderopvang sinds 1 november',
    { places: 15, ages: years(0, 4), theme: 'childcare', waitingSince: day('2025-11-01') },
  ],
  ['Iets heel anders met paardrijden', { dayParts: [], languages: [], left: ['iets', 'heel', 'anders', 'paardrijden'] }],
];

describe('reading a sentence', () => {
  it.each(sentences)('%s', (text, expected) => {
    expect(readSentence(text, known)).toMatchObject(expected);
  });

  it('reads nothing where nothing is', () => {
    expect(readSentence('', known)).toEqual({ dayParts: [], languages: [], urgent: false, left: [] });
    expect(readSentence('<script>alert(1)</script> 99999 \u0000', known)).not.toHaveProperty('places');
  });

  it('never takes years for a postcode or ages above 23', () => {
    expect(readSentence('2 kinderen 30-40 jaar 2025', known)).not.toHaveProperty('ages');
    expect(readSentence('2 kinderen, schooljaar 2025', known)).not.toHaveProperty('postcode4');
  });
});
