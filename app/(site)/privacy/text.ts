import { contactLink, type Text } from '@/components/prose/text'

/** `contact` is where readers reach somebody; undefined: this installation names nobody. */
export const privacy = (contact: string | undefined): Text => ({
  title: 'Privacy',
  lead: 'You can read everything here without telling us anything about you.',
  description:
    'What this directory knows about its readers: no accounts, no trackers, no requests to third parties, and what a server log may hold.',
  sections: [
    {
      id: 'readers',
      title: 'What we ask of readers',
      blocks: [
        'Nothing. There are no accounts for readers, no sign-up, no newsletter. Reading and searching set no cookie; what you choose to have kept stays in your browser: [what you hold](#kept) and [what you save](#shortlist).',
        'What you search for stands in the address of the page. We do not gather searches or put them together with anything; but an address is kept where addresses are: in the history of your browser and, where there is one, in the [log of the server](#logs).',
        'So do your answers about a price, such as a scholarship or the share that your employer pays: under “My price”, in a comparison and in the case for a program they stand in the address alone. Whoever gets that address from you reads them, and so does whoever reads that history or that log.',
      ],
    },
    {
      id: 'kept',
      title: 'What your browser keeps for you',
      blocks: [
        'If you say [what you hold](/fit), your answers are kept in a cookie named “holdings”: in your browser, not here. Your browser sends it with each page that you ask for, the page is made by it, and it is forgotten. It is written into no log and no address, unless you put your state or province there yourself (below), and no page that was made by it is kept for anybody else.',
        'Where you live is offered beside the questions about a price, as a link: “Use Texas, as you told”. Only if you press it does that answer go into the address, where it stands like the others there, and so whoever gets that address from you reads it. If you do not press it, no form and no other link sends it.',
        'It stays for a year from your last answers, or until you clear it: one button [there](/fit) does, and so does clearing the cookies of this site. No script can read it, and no other site gets it.',
        'If an answer could not be understood, what you typed waits for up to ten minutes in a second cookie, “typed”, which only that form gets, so that you need not type it again.',
      ],
    },
    {
      id: 'shortlist',
      title: 'What you save',
      blocks: [
        'Your [shortlist](/shortlist) is kept by your browser, in two cookies (“shortlist” and, where it is long, “shortlist2”): the programs, your notes, the days on which you saved them, and what was stated then, so that the list can say what changed. There is no copy of it here. Your browser sends it along when it asks this site for a page, and only this site; the page that answers is for you alone and is kept by no cache.',
        'A link to share carries the programs and never your notes. The cookies last for a year after your last change; clearing the list, or the cookies of this site in your browser, ends them sooner. After clearing, the list can be put back for an hour.',
      ],
    },
    {
      id: 'third-parties',
      title: 'No trackers, no third parties',
      blocks: [
        'Pages load from this site alone: text, styles, fonts, the map and the script of the search. There is no analytics service, no advertising, no social button, no font or script from elsewhere. Your browser speaks to no one else until you follow a link to a school.',
        'Pages with a search box load one small script, from this site too. While you type, it sends what you have typed to this site for the suggestions under the box; nobody keeps it. Without scripts nothing is sent before you search.',
        'When you rest on a link to another page of this site, your browser may fetch that page early so that it opens faster. It asks only this site.',
      ],
    },
    {
      id: 'logs',
      title: 'Server logs',
      blocks: [
        'The software of this directory keeps no log of who reads what. The machine or the service that it runs on may keep an ordinary web server log: the time, the address of the page, the network address and the name of the browser, as every web server can.',
        'Such a log serves to keep the site running and to stop abuse. We do not use it to learn about persons.',
      ],
    },
    {
      id: 'counted',
      title: 'What is counted',
      blocks: [
        'How often the page of each program is asked for on each day: one number for each, so that the editors look first after what is read most. It holds nothing of who asked: no network address, no name of a browser, no cookie, no hour. It is deleted after a month.',
        'So that no machine crowds out the others, we count how many requests for the [API](/data/api), for [files of programs](/data/files), for harvests (/oai) and for sitemaps come from one network address in a minute. What is kept for that is not the address but a figure made of it with a key that changes every day. It is deleted within two hours.',
      ],
    },
    {
      id: 'corrections',
      title: 'What you tell us',
      blocks: [
        'On the page of each program you can say what is wrong or missing. We keep what you write, about which fact, the page that you name for it, and the day: nothing of who wrote it. Leave out what nobody should know of you. You get an address that says what became of it; whoever has that address can read what you wrote.',
        'So that no machine floods the editors, we count for a day how many come from one network address. What is kept for that is not the address but a figure made of it with a key that changes every day, so that it leads back to nobody. It is deleted within a day.',
        'If something was amiss with the form, what you typed waits for up to ten minutes in a cookie, “correction”, in your browser, which only that form gets.',
      ],
    },
    {
      id: 'people',
      title: 'People named here',
      blocks: [
        'Some pages sum up what a student or a graduate said in public about a certificate, with their name and their work as the published article gives them, and a link to it.',
        contact
          ? `If you are such a person and want your name removed, say so at ${contactLink(contact)} and it will be.`
          : 'Whoever of them asks to have their name removed has that right; but this installation of the directory names no contact, so there is no address here to ask at.',
      ],
    },
  ],
})
