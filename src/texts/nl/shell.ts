export const shell = {
  product: 'Toekomstscan',
  skipToContent: 'Naar de inhoud',
  home: '{name}, naar de start',
  languageSwitch: 'Taal',
  libraryLink: 'Praktijkvoorbeelden',
  leversLink: 'Draaiknoppen',
  adviserLink: 'Voor adviseurs',
  dataLink: 'Mijn gegevens',
  aboutLink: 'Over deze scan',
  eraseLink: 'Wis alles',
  privacyLine: 'Uw antwoorden staan alleen op dit apparaat.',
  loading: 'Even geduld, de pagina komt eraan.',
  saved: 'Bewaard',
  savedAt: 'Bewaard om {time}',
  sessionOnly: 'Alleen deze sessie',
  saving: 'Bezig met bewaren',
  notSaved: 'Niet bewaard',
  notSavedHelp:
    'Uw browser kan niets bewaren. Uw antwoorden staan nog op dit scherm. Sla nu een bestand op, dan raakt u niets kwijt.',
  notSavedFull:
    'Uw apparaat is vol. Uw laatste antwoorden staan nog op dit scherm. Sla nu een bestand op. Maak daarna ruimte vrij en probeer het opnieuw.',
  notSavedNewer:
    'In een ander venster draait een nieuwere versie van deze pagina. Sla nu een bestand op. Laad daarna deze pagina opnieuw.',
  notSavedErased:
    'In een ander venster is alles gewist. Uw antwoorden staan alleen nog op dit scherm. Wilt u ze houden? Sla dan nu een bestand op.',
  notSavedAction: 'Sla een bestand op',
  notSavedRetry: 'Probeer opnieuw te bewaren',
  errorTitle: 'Er ging iets mis op deze pagina',
  errorText:
    'Uw antwoorden zijn bewaard. Laad de pagina opnieuw. Gaat het dan weer mis? Ga dan naar de start.',
  errorReload: 'Laad de pagina opnieuw',
  errorHome: 'Naar de start',
  notFoundTitle: 'Deze pagina is er niet',
  notFoundText: 'Het adres klopt niet of is oud. Uw antwoorden zijn veilig.',
  noScanTitle: 'Er is nog geen scan',
  noScanText: 'Start een scan of open een bestand. Dan kunt u hier verder.',
  close: 'Sluit',
  cancel: 'Annuleer',
  eraseTitle: 'Alles wissen op dit apparaat',
  eraseText:
    'Alle scans en keuzes verdwijnen van dit apparaat. Een bestand dat u zelf heeft opgeslagen, blijft bestaan. U kunt dit niet terugdraaien.',
  eraseDossiers:
    'Op dit apparaat staan ook dossiers: {count}. Die verdwijnen ook. Maak eerst een reservekopie als u ze wilt houden.',
  eraseBackup: 'Maak eerst een reservekopie',
  eraseKept:
    'Ook wat dit apparaat al eerder bewaarde, verdwijnt. Scans: {scans}. Dossiers: {dossiers}. Maak eerst een reservekopie als u iets wilt houden.',
  eraseKeptBackup: 'Sla een reservekopie van dit apparaat op',
  eraseKeptFailed: 'De reservekopie is niet gemaakt. Er is niets gewist. Probeer het opnieuw.',
  eraseConfirm: 'Ja, wis alles',
  eraseBusy: 'Een ogenblik.',
  eraseDone: 'Alles is gewist. Er staat niets meer van u op dit apparaat.',
  eraseFailed: 'Wissen is niet gelukt. Sluit andere vensters met deze scan en probeer het opnieuw.',
}
