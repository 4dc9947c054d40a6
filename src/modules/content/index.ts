import type { Module } from '../../platform/module.ts';
import { homePage } from './pages/home/route.tsx';

export const content: Module = { name: 'content', routes: [homePage] };
