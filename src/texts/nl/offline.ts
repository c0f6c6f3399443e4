/** Words about a newer version of the app that waits. */
export const offline = {
  title: 'Er is een nieuwe versie',
  text: 'Uw antwoorden blijven bewaard. U kunt gewoon verderwerken in deze versie.',
  later: 'De nieuwe versie komt als u alle vensters met deze scan sluit en de scan opnieuw opent.',
  now: 'Gebruik de nieuwe versie nu',
  notSaved: 'Uw laatste antwoord is nog niet bewaard. Daarom kan het nu nog niet.',
  otherWindows:
    'De scan staat ook open in een ander venster. Sluit dat venster eerst en kies dan nog een keer.',
}
