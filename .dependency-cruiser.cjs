/** The boundaries of docs/architecture.md. `.ci/run` also plants a forbidden import, to see that this file still catches it. */
const test = '[.]test(-help)?[.]tsx?$';
const doors = '^src/modules/[^/]+/index[.]ts$';
// Commands, measurements and threads of another module may use the planner's engine alone: pure, and quick to load.
const engine = '^src/modules/planner/engine/index[.]ts$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that need each other to run cannot be understood, or changed, one by one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-cycles-between-modules',
      comment: 'Between modules not even the types may go round.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { circular: true, via: { path: '^src/modules/', pathNot: '^src/modules/$1/' } },
    },
    {
      name: 'only-through-the-door',
      comment: 'Another module is imported through its index.ts only.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: test },
      to: { path: '^src/modules/[^/]+/', pathNot: ['^src/modules/$1/', doors, engine] },
    },
    {
      name: 'only-through-the-door-from-outside',
      comment: 'From outside, too, only the index.ts of a module counts.',
      severity: 'error',
      from: { path: '^(src|bin|bench)/', pathNot: ['^src/modules/', test] },
      to: { path: '^src/modules/', pathNot: [doors, engine] },
    },
    {
      name: 'only-the-roots-know-modules',
      comment: 'Only the composition root, the two programs and the example region import modules.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/modules/', '^src/example/', '^src/(app|server|worker)[.]ts$', test] },
      to: { path: '^src/modules/' },
    },
    {
      name: 'platform-and-ui-know-no-domain',
      comment: 'src/platform and src/ui have no domain words: they import neither modules nor the example.',
      severity: 'error',
      from: { path: '^src/(platform|ui)/', pathNot: test },
      to: { path: '^src/(modules|example)/' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: ['^test/', test] },
    },
    {
      name: 'resolvable',
      comment: 'An import that cannot be found would escape the other rules.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^node:' },
    },
  ],
  options: {
    // TypeScript 7 has no programming interface any more; without a parser dependency-cruiser reads nothing and reports success.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
