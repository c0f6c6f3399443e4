/** The screens of the modules: one chunk, for who opens one opens all three. */
export { ModuleIntroRoute } from './module-intro-route.tsx'
export { ModuleOutcomeRoute } from './module-outcome-route.tsx'
export { ModuleQuestionsRoute } from './module-questions-route.tsx'
