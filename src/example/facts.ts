/**
 * Facts of the example region in its state of 2015. CBS codes; inhabitants by CBS for 1 January 2016; coordinates of the main town to
 * about 100 m; four-digit postcodes as far as they are sure (the national file can be imported). Noordwijkerhout merged into Noordwijk in 2019.
 */
export interface MunicipalityFacts {
  cbsCode: string;
  name: string;
  mainTown: string;
  inhabitants: number;
  lat: number;
  lon: number;
  postcodes: [number, number][];
  /** Generally known, not from the sources. */
  villages?: string[];
  successorCode?: string;
}

export const inhabitantsOn = '2016-01-01';

export const municipalityFacts: MunicipalityFacts[] = [
  {
    cbsCode: 'GM0484',
    name: 'Alphen aan den Rijn',
    mainTown: 'Alphen aan den Rijn',
    inhabitants: 107960,
    lat: 52.129,
    lon: 4.657,
    villages: [
      'Boskoop',
      'Hazerswoude-Dorp',
      'Hazerswoude-Rijndijk',
      'Koudekerk aan den Rijn',
      'Benthuizen',
      'Zwammerdam',
      'Aarlanderveen',
    ],
    postcodes: [[2401, 2409]],
  },
  {
    cbsCode: 'GM0534',
    name: 'Hillegom',
    mainTown: 'Hillegom',
    inhabitants: 21089,
    lat: 52.293,
    lon: 4.58,
    postcodes: [[2181, 2182]],
  },
  {
    cbsCode: 'GM1884',
    name: 'Kaag en Braassem',
    mainTown: 'Roelofarendsveen',
    inhabitants: 26108,
    lat: 52.203,
    lon: 4.632,
    villages: [
      'Roelofarendsveen',
      'Leimuiden',
      'Hoogmade',
      'Woubrugge',
      'Oude Wetering',
      'Nieuwe Wetering',
      'Rijpwetering',
      'Oud Ade',
      'Rijnsaterwoude',
      'Bilderdam',
    ],
    postcodes: [[2371, 2371]],
  },
  {
    cbsCode: 'GM0537',
    name: 'Katwijk',
    mainTown: 'Katwijk',
    inhabitants: 64239,
    lat: 52.203,
    lon: 4.399,
    villages: ['Katwijk aan Zee', 'Katwijk aan den Rijn', 'Rijnsburg', 'Valkenburg'],
    postcodes: [[2221, 2235]],
  },
  {
    cbsCode: 'GM0546',
    name: 'Leiden',
    mainTown: 'Leiden',
    inhabitants: 122561,
    lat: 52.16,
    lon: 4.494,
    villages: ['Merenwijk', 'Leiden Noord', 'Stevenshof', 'Leiden Zuidwest'],
    postcodes: [[2311, 2334]],
  },
  {
    cbsCode: 'GM0547',
    name: 'Leiderdorp',
    mainTown: 'Leiderdorp',
    inhabitants: 26968,
    lat: 52.158,
    lon: 4.529,
    postcodes: [[2351, 2353]],
  },
  { cbsCode: 'GM0553', name: 'Lisse', mainTown: 'Lisse', inhabitants: 22606, lat: 52.258, lon: 4.557, postcodes: [[2161, 2163]] },
  {
    cbsCode: 'GM0569',
    name: 'Nieuwkoop',
    mainTown: 'Nieuwkoop',
    inhabitants: 27433,
    lat: 52.15,
    lon: 4.777,
    villages: [
      'Ter Aar',
      'Nieuwveen',
      'Langeraar',
      'Zevenhoven',
      'Noorden',
      'Woerdense Verlaat',
      'Korteraar',
      'Papenveer',
      'Noordeinde',
      'Vrouwenakker',
    ],
    postcodes: [
      [2421, 2421],
      [2461, 2461],
    ],
  },
  {
    cbsCode: 'GM0575',
    name: 'Noordwijk',
    mainTown: 'Noordwijk',
    inhabitants: 25760,
    lat: 52.235,
    lon: 4.443,
    villages: ['Noordwijk aan Zee', 'Noordwijk-Binnen'],
    postcodes: [[2201, 2204]],
  },
  {
    cbsCode: 'GM0576',
    name: 'Noordwijkerhout',
    mainTown: 'Noordwijkerhout',
    inhabitants: 16140,
    lat: 52.262,
    lon: 4.493,
    villages: ['De Zilk'],
    postcodes: [[2211, 2211]],
    successorCode: 'GM0575',
  },
  {
    cbsCode: 'GM0579',
    name: 'Oegstgeest',
    mainTown: 'Oegstgeest',
    inhabitants: 23209,
    lat: 52.18,
    lon: 4.47,
    postcodes: [[2341, 2343]],
  },
  {
    cbsCode: 'GM1525',
    name: 'Teylingen',
    mainTown: 'Sassenheim',
    inhabitants: 36013,
    lat: 52.225,
    lon: 4.522,
    villages: ['Sassenheim', 'Voorhout', 'Warmond'],
    postcodes: [
      [2171, 2172],
      [2215, 2215],
      [2361, 2361],
    ],
  },
  {
    cbsCode: 'GM0626',
    name: 'Voorschoten',
    mainTown: 'Voorschoten',
    inhabitants: 25211,
    lat: 52.127,
    lon: 4.447,
    postcodes: [[2251, 2254]],
  },
  {
    cbsCode: 'GM0638',
    name: 'Zoeterwoude',
    mainTown: 'Zoeterwoude-Dorp',
    inhabitants: 8119,
    lat: 52.12,
    lon: 4.496,
    villages: ['Zoeterwoude-Dorp', 'Zoeterwoude-Rijndijk', 'Gelderswoude', 'Weipoort'],
    postcodes: [[2381, 2382]],
  },
];
