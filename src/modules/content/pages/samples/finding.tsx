import { BackLink, Breadcrumbs } from '../../../../ui/components/breadcrumbs.tsx';
import { FacetLinks } from '../../../../ui/components/facet-links.tsx';
import { Facets } from '../../../../ui/components/facets.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import { SearchBox } from '../../../../ui/components/search-box.tsx';
import { Tabs } from '../../../../ui/components/tabs.tsx';
import { Understood } from '../../../../ui/components/understood.tsx';
import { Sample } from './sample.tsx';

export const finding = (
  <>
    <Sample name="Breadcrumbs, BackLink" use="De weg terug. Een formulier in stappen heeft alleen één stap terug.">
      <Breadcrumbs
        crumbs={[{ href: '/dev/ui', label: 'Home' }, { href: '/dev/ui', label: 'Aanbod' }, { label: 'Rots en Water' }]}
      />
      <BackLink href="/dev/ui" label="Vorige stap" />
    </Sample>
    <Sample name="Tabs" use="Delen van één onderwerp, elk een eigen pagina.">
      <Tabs
        label="Weergave"
        tabs={[
          { href: '/dev/ui?w=1', label: 'Maand', current: true },
          { href: '/dev/ui?w=2', label: 'Week' },
          { href: '/dev/ui?w=3', label: 'Lijst', count: 14 },
        ]}
      />
    </Sample>
    <Sample name="SearchBox, Understood" use="Een vraag in eigen woorden, en wat wij ervan begrepen.">
      <SearchBox
        action="/dev/ui"
        label="Waar kunnen we u mee helpen?"
        big
        value="mijn zoon van 3 heeft driftbuien"
        suggestionsLabel="Veel gevraagd"
        suggestions={[
          { href: '/dev/ui?q=1', label: 'Mijn kind slaapt slecht' },
          { href: '/dev/ui?q=2', label: 'We gaan uit elkaar' },
        ]}
      />
      <Understood
        intro="Wij begrepen:"
        parts={[
          { label: 'kind van 3', changeHref: '/dev/ui?a' },
          { label: 'driftbuien', removeHref: '/dev/ui?b' },
          { label: 'Katwijk', changeHref: '/dev/ui?c' },
        ]}
      />
    </Sample>
    <Sample name="Facets" use="Kiezen uit veel. Op een telefoon achter een knop.">
      <FacetLinks
        active={1}
        clearHref="/dev/ui"
        facets={[
          {
            name: 'vorm',
            legend: 'Wat zoekt u?',
            links: [
              { label: 'Groep of cursus', href: '/dev/ui', count: 6, on: true },
              { label: 'Gesprek', href: '/dev/ui?f=1', count: 4, on: false },
            ],
          },
        ]}
      />
      <Facets
        action="/dev/ui"
        active={1}
        clearHref="/dev/ui"
        facets={[
          {
            name: 'vorm',
            legend: 'Wat zoekt u?',
            options: [
              { value: 'groep', label: 'Groep of cursus', count: 6, checked: true },
              { value: 'gesprek', label: 'Gesprek', count: 4 },
            ],
          },
          {
            name: 'afstand',
            legend: 'Hoe ver weg?',
            type: 'radio',
            options: [
              { value: '5', label: 'Tot 5 km' },
              { value: '', label: 'Hele regio', checked: true },
            ],
          },
        ]}
      />
    </Sample>
    <Sample name="Pagination" use="Door een lange lijst bladeren.">
      <Pagination previous="/dev/ui?p=1" next="/dev/ui?p=3" range="21 tot 40" />
    </Sample>
  </>
);
