declare module 'virtual:content/structure' {
  const structure: import('./structure.ts').Structure
  export default structure
}

declare module 'virtual:content/*/questionnaire' {
  const texts: import('./texts.ts').QuestionnaireTexts
  export default texts
}

declare module 'virtual:content/*/profile' {
  const texts: import('./texts.ts').ProfileTexts
  export default texts
}

declare module 'virtual:content/*/key-figures' {
  const texts: import('./texts.ts').KeyFiguresTexts
  export default texts
}

declare module 'virtual:content/practices' {
  const practices: import('./practice.ts').Practice[]
  export default practices
}

declare module 'virtual:content/practice-ids' {
  const ids: string[]
  export default ids
}

declare module 'virtual:content/modules' {
  const modules: import('./module.ts').Module[]
  export default modules
}

declare module 'virtual:content/*/modules' {
  const texts: import('./texts.ts').ModulesTexts
  export default texts
}

declare module 'virtual:content/*/practices' {
  const texts: import('./texts.ts').PracticesTexts
  export default texts
}

declare module 'virtual:content/*/levers' {
  const texts: import('./texts.ts').LeverTexts
  export default texts
}

declare module 'virtual:content/register' {
  const register: import('./register.ts').Register
  export default register
}

declare module 'virtual:content/*/register' {
  const texts: import('./texts.ts').RegisterTexts
  export default texts
}

declare module 'virtual:content/*/publications' {
  const texts: import('./texts.ts').PublicationsTexts
  export default texts
}

declare module 'virtual:content/references' {
  const references: import('./reference.ts').Reference[]
  export default references
}

declare module 'virtual:content/*/references' {
  const texts: import('./texts.ts').ReferencesTexts
  export default texts
}
