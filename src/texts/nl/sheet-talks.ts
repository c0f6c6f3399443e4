export const talks = {
  lead: 'Print dit blad en houd het naast u. Vul er niets op in. Wat iemand vertelt, blijft in het gesprek.',
  evidence: [
    'De vragen zijn van ons. Het idee om samen vooruit te kijken staat in een boek van het A&O fonds Gemeenten (2022). Dat een coach helpt bij een overstap, staat in een onderzoek van PwC (2020).',
    'Wij kennen geen onderzoek dat precies deze vragen heeft getest. Probeer ze uit, en vraag of ze goed waren.',
  ],
  parts: {
    before: {
      title: 'Voor het gesprek',
      items: [
        'Zeg een week van tevoren waar u over wilt praten. Geef de vragen mee.',
        'Kies een rustige plek en neem een half uur de tijd.',
        'Weet wat er kan: andere taken, andere uren, een cursus.',
        'Praat zo met iedereen, jong en oud.',
      ],
    },
    well: {
      title: 'Begin met wat goed gaat',
      items: ['Zeg waar u blij mee bent.', 'Vraag: welke dag was voor jou een goede dag? Wat deed je toen?'],
    },
    now: {
      title: 'Vragen over nu',
      items: [
        'Welk werk geeft je energie?',
        'Welk werk kost je veel?',
        'Wat kun je goed, maar doe je nu weinig?',
      ],
    },
    later: {
      title: 'Vragen over later',
      items: [
        'Wat verandert er in jouw werk in de komende 3 jaar, denk je?',
        'Welk werk wil je dan doen, hier of ergens anders?',
        'Wat wil je daarvoor leren?',
        'Wat zou je een keer willen proberen, al is het maar een dag?',
      ],
    },
    close: {
      title: 'Sluit af met 1 stap',
      items: [
        'Vraag welke kleine stap de ander zelf kiest.',
        'Zeg wat u zelf gaat doen, en wanneer.',
        'Spreek af wanneer u elkaar hierover weer spreekt.',
        'De ander bepaalt of er iets op papier komt.',
      ],
    },
    care: {
      title: 'Let hierop',
      items: [
        'Vraag niet naar ziekte, een diagnose of medicijnen. Dat mag een werkgever niet vragen.',
        'Begint iemand er zelf over? Luister, en schrijf het niet op. Wijs op de bedrijfsarts.',
        'Gebruik het gesprek niet om iemand te beoordelen of te laten stoppen.',
      ],
    },
  },
}
