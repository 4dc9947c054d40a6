/** CBS codes of the example region in its state of 2015 (facts: shared data file). */
export const gm = {
  alphen: 'GM0484',
  hillegom: 'GM0534',
  kaagEnBraassem: 'GM1884',
  katwijk: 'GM0537',
  leiden: 'GM0546',
  leiderdorp: 'GM0547',
  lisse: 'GM0553',
  nieuwkoop: 'GM0569',
  noordwijk: 'GM0575',
  noordwijkerhout: 'GM0576',
  oegstgeest: 'GM0579',
  teylingen: 'GM1525',
  voorschoten: 'GM0626',
  zoeterwoude: 'GM0638',
} as const;
