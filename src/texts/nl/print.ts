export const print = {
  about: 'Zo komt uw rapport op papier.',
  print: 'Print',
  back: 'Terug naar de uitslag',
}
