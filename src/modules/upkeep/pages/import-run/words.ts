export const words = {
  nl: {
    titles: {
      checking: 'We kijken uw bestand na',
      checked: 'Dit verandert er',
      refused: 'Dit bestand kunnen we niet lezen',
      applying: 'We voeren het in',
      applied: 'Het is ingevoerd',
      undoing: 'We draaien het terug',
      undone: 'Het is teruggedraaid',
      failed: 'Dit is mislukt',
    },
    back: 'Aanbod uit Excel',
    busy: (done: number, all: number) => (all === 0 ? 'We lezen het bestand.' : `${done} van ${all} rijen zijn klaar.`),
    busyText: 'Deze pagina werkt zichzelf bij. U mag haar ook sluiten: het gaat gewoon door.',
    refresh: 'Kijk hoe ver het is',
    nothingYet: 'Er is nog niets veranderd.',
    refusals: {
      empty: 'Er staan geen rijen in het bestand. De eerste rij heeft de namen van de kolommen, daaronder staat het aanbod.',
      'not-a-sheet': 'Dit is geen Excel-bestand of CSV dat we kunnen lezen. Bewaar het opnieuw als .xlsx of als CSV.',
      unsafe: 'Dit Excel-bestand is beschadigd, heeft een wachtwoord of is veel te groot. Bewaar het opnieuw zonder wachtwoord.',
      rows: 'Er staan meer dan 10.000 rijen in. Deel het bestand op.',
      columns: 'Er staan meer dan 100 kolommen in. Haal weg wat niet nodig is.',
      cell: 'Er staat een cel in met meer dan 20.000 tekens. Maak die korter.',
      headings: 'We vinden geen kolom “Titel” of “Kenmerk” in de eerste rij. Begin met het lege voorbeeld.',
      changed: 'Intussen veranderde iemand iets. Er is niets ingevoerd. Kijk het nog eens na.',
    },
    again: 'Kies een ander bestand',
    outcomes: { new: 'Nieuw', changed: 'Veranderd', unchanged: 'Hetzelfde', fault: 'Fout' },
    apply: (count: number, faults: number) =>
      faults === 0 ? 'Voer in' : count === 1 ? 'Voer de goede rij in' : `Voer ${count} goede rijen in`,
    applyText: (faults: number) =>
      faults > 0
        ? `${faults === 1 ? 'Eén rij heeft een fout. Die voeren we' : `${faults} rijen hebben een fout. Die voeren we`} niet in. De andere gaan in één keer: alles of niets.`
        : 'Alles gaat in één keer: alles of niets. U kunt het daarna terugdraaien.',
    review: 'Uw regio kijkt wijzigingen eerst na. Bezoekers zien ze daarna.',
    nothingToDo: 'Er is niets om in te voeren.',
    ignored: (names: string) => `Deze kolommen kennen we niet en slaan we over: ${names}.`,
    undo: 'Draai alles terug',
    undoText: 'Nieuw aanbod verdwijnt weer, veranderd aanbod wordt zoals het was. Wat daarna is veranderd, blijft staan.',
    left: (count: number) => {
      if (count === 0) return 'Alles is weer zoals het was.';
      return `${count === 1 ? 'Eén rij is' : `${count} rijen zijn`} daarna nog veranderd. Die lieten we zo:`;
    },
    row: 'Rij',
    offer: 'Aanbod',
    what: 'Wat verandert er',
    faults: 'Wat er fout is',
    was: 'was',
    empty: 'leeg',
    comesBack: 'Komt terug op het plein.',
    cell: (address: string) => `cel ${address}`,
    more: 'Volgende rijen',
    tabs: 'Uitkomsten',
    none: 'Hier zijn geen rijen.',
    notices: { applying: 'We zijn begonnen.', undoing: 'We draaien het terug.' },
  },
  en: {
    titles: {
      checking: 'We are checking your file',
      checked: 'This is what changes',
      refused: 'We cannot read this file',
      applying: 'We are putting it in',
      applied: 'It is put in',
      undoing: 'We are taking it back',
      undone: 'It is taken back',
      failed: 'This failed',
    },
    back: 'Offers from Excel',
    busy: (done: number, all: number) => (all === 0 ? 'We are reading the file.' : `${done} of ${all} rows are done.`),
    busyText: 'This page keeps itself up to date. You may also close it: the work goes on.',
    refresh: 'See how far it is',
    nothingYet: 'Nothing is changed yet.',
    refusals: {
      empty: 'There are no rows in the file. The first row has the names of the columns, the offers stand below it.',
      'not-a-sheet': 'This is no Excel file or CSV that we can read. Save it again as .xlsx or as CSV.',
      unsafe: 'This Excel file is damaged, has a password or is far too large. Save it again without a password.',
      rows: 'There are more than 10,000 rows in it. Divide the file.',
      columns: 'There are more than 100 columns in it. Take out what is not needed.',
      cell: 'There is a cell with more than 20,000 characters. Make it shorter.',
      headings: 'We find no column “Title” or “Key” in the first row. Begin with the empty example.',
      changed: 'Somebody changed something meanwhile. Nothing was put in. Please check it again.',
    },
    again: 'Choose another file',
    outcomes: { new: 'New', changed: 'Changed', unchanged: 'The same', fault: 'Wrong' },
    apply: (count: number, faults: number) =>
      faults === 0 ? 'Put it in' : count === 1 ? 'Put the right row in' : `Put ${count} right rows in`,
    applyText: (faults: number) =>
      faults > 0
        ? `${faults === 1 ? 'One row has a fault and is' : `${faults} rows have a fault and are`} left out. The others go at once: all or nothing.`
        : 'Everything goes at once: all or nothing. You can take it back afterwards.',
    review: 'Your region looks at changes first. Visitors see them after that.',
    nothingToDo: 'There is nothing to put in.',
    ignored: (names: string) => `We do not know these columns and leave them out: ${names}.`,
    undo: 'Take all of it back',
    undoText: 'New offers go again, changed offers become what they were. What was changed after that stays.',
    left: (count: number) => {
      if (count === 0) return 'Everything is as it was.';
      return `${count === 1 ? 'One row was' : `${count} rows were`} changed after that. We left ${count === 1 ? 'it' : 'those'}:`;
    },
    row: 'Row',
    offer: 'Offer',
    what: 'What changes',
    faults: 'What is wrong',
    was: 'was',
    empty: 'empty',
    comesBack: 'Comes back to the shelf.',
    cell: (address: string) => `cell ${address}`,
    more: 'Next rows',
    tabs: 'Outcomes',
    none: 'There are no rows here.',
    notices: { applying: 'We have begun.', undoing: 'We are taking it back.' },
  },
};
