import type { Module } from '../../platform/module.ts';
import { homePage } from './pages/home/route.tsx';
import { accessibilityStatement, privacyStatement, securityStatement } from './pages/statements/route.tsx';

export const content: Module = {
  name: 'content',
  routes: [homePage, accessibilityStatement, privacyStatement, securityStatement],
};
