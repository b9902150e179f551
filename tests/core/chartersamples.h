#pragma once

#include "core/charter/charterinput.h"
#include "core/charter/frenchtext.h"

/// Fictional charters that the tests of core/charter share.
namespace etabli::samples {

/// An alliance of `count` parties (the first six have names of their own).
inline CharterInput alliance(int count)
{
    using namespace Qt::StringLiterals;
    const QList<CharterPartyInput> known = {{u"Syndicat mixte des Trois Vallées"_s,
                                             {},
                                             u"Collectivité territoriale"_s,
                                             u"Hélène Pastourel"_s,
                                             u"Présidente"_s,
                                             u"Délibération n° 2026-11 du 4 février 2026"_s},
                                            {u"Les Roues de la Vilaine"_s,
                                             {},
                                             u"Association"_s,
                                             u"Yann Le Brizec"_s,
                                             u"Président"_s,
                                             u"Conseil d'administration du 22 janvier 2026"_s},
                                            {u"Menuiseries Talvern"_s,
                                             {},
                                             u"Entreprise"_s,
                                             u"Nadia Ferhat"_s,
                                             u"Directrice générale"_s,
                                             u"Représentante légale de la société"_s},
                                            {u"Fondation Bocage et Avenir"_s,
                                             {},
                                             u"Fondation"_s,
                                             u"Olivier Chesnel"_s,
                                             u"Délégué général"_s,
                                             u"Délégation de pouvoir du 9 décembre 2025"_s},
                                            {u"Tremplin Vilaine"_s,
                                             {},
                                             u"Association"_s,
                                             u"Fatou Diarra"_s,
                                             u"Directrice"_s,
                                             u"Délégation du conseil du 15 janvier 2026"_s},
                                            {u"Institut Armor des transitions"_s,
                                             {},
                                             u"Acteur académique"_s,
                                             u"Bruno Talhouarn"_s,
                                             u"Vice-président chargé des partenariats"_s,
                                             u"Délégation de signature du 2 mars 2026"_s}};
    CharterInput input;
    input.projectTitle = u"Mobilité solidaire en Pays de Redon"_s;
    input.summary =
        u"Un garage solidaire, quatre points de covoiturage abrités et une formation à la mécanique "
        "permettent aux habitants sans voiture d'aller travailler, de se soigner et de se former. "
        "L'efficacité des trajets est affichée: chacun voit ce que l'alliance change.\n"
        "Les flux sont mesurés avec les habitants, en toute fidélité à leurs usages."_s;
    input.need =
        u"Une personne sur cinq renonce à un emploi faute de pouvoir s'y rendre. Comment faire autrement?"_s;
    input.territories = {u"CA Redon Agglomération"_s, u"Ille-et-Vilaine"_s};
    input.odds = {u"11 Villes et communautés durables"_s, u"8 Travail décent et croissance économique"_s,
                  u"17 Partenariats pour la réalisation des objectifs"_s};
    input.lead = u"Les Roues de la Vilaine"_s;
    input.startsOn = QDate(2026, 6, 1);
    input.endsOn = QDate(2028, 5, 31);
    input.budgetCents = 18'600'000;
    for (int i = 0; i < count; ++i) {
        if (i < known.size())
            input.parties += known[i];
        else
            input.parties += {u"Commune de Saint-Ganton-%1"_s.arg(i),
                              {},
                              u"Collectivité territoriale"_s,
                              u"Camille Élouard"_s,
                              u"Maire"_s,
                              u"Délibération du 12 mars 2026"_s};
    }
    input.commitments = {
        {u"Les Roues de la Vilaine"_s, u"Ouvrir le garage solidaire trois jours par semaine"_s,
         QDate(2026, 6, 1)},
        {u"Syndicat mixte des Trois Vallées"_s, u"Aménager quatre points de covoiturage abrités"_s,
         QDate(2026, 9, 30)},
        {u"Menuiseries Talvern"_s, u"Mettre à disposition un local de 240 m² à Redon"_s, QDate(2026, 5, 15)},
        {u"Fondation Bocage et Avenir"_s, u"Verser le soutien en deux fois, après chaque bilan"_s, {}},
        {u"Tremplin Vilaine"_s, u"Former huit salariés en insertion à la mécanique"_s, QDate(2027, 12, 31)},
        {u"Institut Armor des transitions"_s, u"Mesurer les effets sur l'emploi et publier la méthode"_s,
         QDate(2028, 3, 31)}};
    input.contributions = {{u"Fondation Bocage et Avenir"_s, u"Mécénat financier"_s, 6'000'000},
                           {u"Syndicat mixte des Trois Vallées"_s, u"Subvention et travaux"_s, 4'800'000},
                           {u"Les Roues de la Vilaine"_s, u"Heures de bénévolat et outillage"_s, 2'550'000},
                           {u"Menuiseries Talvern"_s, u"Mécénat en nature (local)"_s, 2'250'000},
                           {u"Tremplin Vilaine"_s, u"Mécénat de compétences"_s, 1'800'000},
                           {u"Institut Armor des transitions"_s, u"Mécénat de compétences"_s, 1'200'000}};
    input.place = u"Redon"_s;
    input.signingOn = QDate(2026, 3, 26);
    input.draft = false;
    return input;
}

/// A project of which only the title is known.
inline CharterInput titleOnly()
{
    CharterInput input;
    input.projectTitle = QStringLiteral("Épicerie itinérante du Coglais");
    return input;
}

/// Names of 300 characters, one of them without a single space.
inline CharterInput longNames()
{
    using namespace Qt::StringLiterals;
    CharterInput input = alliance(3);
    const QString words = u"Groupement intercommunal d'étude et d'aménagement "_s.repeated(7).left(300);
    input.projectTitle = words;
    input.parties[0].name = words;
    input.parties[0].function = words;
    input.parties[1].name = QString(300, u'é');
    input.commitments[0].who = QString(300, u'é');
    input.commitments[0].what = words;
    return input;
}

/// Emoji, Arabic and Hebrew, and characters that no page can show.
inline CharterInput manyScripts()
{
    using namespace Qt::StringLiterals;
    CharterInput input = alliance(2);
    input.projectTitle = u"Jardins partagés 🌱 حديقة"_s;
    input.summary =
        u"مشروع مشترك بين الجمعيات والبلديات. Ensemble 👩‍🌾!\u202Eenvers\u202C fin\u0007"_s +
        QChar(0xD800);
    input.parties[0].name = u"אגודת הגינה"_s;
    return input;
}

/// A table of sixty commitments, over several pages.
inline CharterInput manyCommitments()
{
    using namespace Qt::StringLiterals;
    CharterInput input = alliance(6);
    input.commitments.clear();
    for (int i = 0; i < 60; ++i)
        input.commitments +=
            {u"Menuiseries Talvern"_s,
             u"Engagement numéro %1 : tenir la promesse faite"_s.arg(i + 1) +
                 (i % 7 == 0 ? u", même quand il faut plusieurs lignes pour la dire en entier, "
                               "avec ses conditions et ses limites"_s
                             : QString()),
             QDate(2026, 1, 1).addDays(i * 11)};
    return input;
}

} // namespace etabli::samples
