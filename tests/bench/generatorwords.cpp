#include "tests/bench/generator.h"

#include <algorithm>

namespace etabli::bench {

namespace {

constexpr const char16_t *smallWords =
    u"de la le et les des un une pour du en dans par avec sur au aux qui que se sa son ses leur leurs ce cette ces "
    u"plus ou est sont être ainsi entre vers sans sous chez dont afin notre nos vos tous toutes chaque comme";

constexpr const char16_t *roots =
    u"habit logement local territoi partag partenari associ collectiv solid énerg écol écon mobil transport vélo "
    u"aliment cultur patrimoi touris form éduqu insert emploi entrepri artisan commerc agric maraîch forest bois "
    u"rénov construi isol chauff solair éolien hydraul méthani recycl répar réempl compost déchet jardin verger "
    u"biodivers ressour rivi étang littor mont vallé plain bocag hai marais sol air climat adapt résili risqu "
    u"inond sécher santé soin prévent médic pharmac handicap âg jeun enfan famil femm parent scol collèg lycé "
    u"univers recherch innov numér connect inform médiat bibliothè théâtr music dans festiv mus exposit atelier "
    u"fabriqu outil machin métall textil cuir céram verr pierr terr chanvr lin lain papier imprim édit radio "
    u"journal communic particip citoy démocrat débat conseil munic départem région commun agglomér métropol rural "
    u"urbain bourg centr quart villag hameau plac march gar tiers-li espac bureau cowork hôtel auberg restaur "
    u"cuisin cantin épicer boulang fromag brass cidr vignobl pêch ostréi élev apicul chev mouton volaill gouvern "
    u"pilot coordonn anim accompagn financ fond mécén subvent budg invest prêt garant assur banqu monnai épargn "
    u"coopérat mutuel fondat fédér réseau plateform pôl clust filièr charte convent contrat engag sign évalu mesur "
    u"indicat résult impact diagnost étud enquêt cartograph observ bilan rapport projet program action démarch "
    u"expériment déploi essaim diffus transmet accueil héberg migr réfugi intercultur langu breton occit basqu "
    u"sport nautis randonn athlét gymnas pisc stad équip salle loisir vacanc colon centre-v voisin résiden locat "
    u"bail propriét foncier friche dépollu démol réhabil aménag paysag voirie éclair signal circul stationn covoitur "
    u"autopart navett train tram bus fluvi canal port mari fret logist entrep livrais dernier circuit court vrac "
    u"consigne embal plast carton ferraill électron batteri hydrogèn géotherm biomass pellet granul pomp chal "
    u"thermiqu audit expert ingéni architect urbanis notair juridiqu social humain éthiqu laïc égalit parit "
    u"violenc préven sécur justic médiateur tranquil proxim maison franc servic public privé usag bénéfic bénévol "
    u"volont serviciv mécan électr plomb menuis charpent couvert maçonn peint tapiss vitr serrur chaudronn soud "
    u"usin atel productiv qualif compét apprent stag altern tutor mentor orient inspir pépini incub accélér";

constexpr const char16_t *endings =
    u" e s es er é ée és ées ant ants ante antes ation ations ateur ateurs atrice atrices eur eurs euse euses ement "
    u"ements age ages able ables ité ités if ifs ive ives iste istes isme ique iques al ale aux ales el elle els "
    u"elles ien ienne iens iennes oir oirs oire oires ure ures ance ances ent ente aire aires eux ier ière iers ières";

} // namespace

quint64 Chance::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

Vocabulary::Vocabulary(quint64 seed)
{
    Chance chance(seed);
    QStringList forms;
    const QStringList allRoots = QString::fromUtf16(roots).split(u' ', Qt::SkipEmptyParts);
    const QStringList allEndings = QString::fromUtf16(endings).split(u' ');
    for (const QString &root : allRoots)
        for (const QString &ending : allEndings)
            forms += root + ending;
    forms.removeDuplicates();
    for (qsizetype i = forms.size() - 1; i > 0; --i)
        forms.swapItemsAt(i, chance.below(static_cast<int>(i + 1)));
    m_words = QString::fromUtf16(smallWords).split(u' ', Qt::SkipEmptyParts) + forms;
    double sum = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        sum += 1.0 / static_cast<double>(i + 2);
        m_cumulated.push_back(sum);
    }
}

const QString &Vocabulary::draw(Chance &chance) const
{
    const auto at = std::lower_bound(m_cumulated.begin(), m_cumulated.end(), chance.unit() * m_cumulated.back());
    return m_words[std::min<qsizetype>(at - m_cumulated.begin(), m_words.size() - 1)];
}

QString Vocabulary::text(Chance &chance, qsizetype length) const
{
    QString sentence;
    while (sentence.size() < length) {
        if (!sentence.isEmpty())
            sentence += u' ';
        sentence += draw(chance);
    }
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace etabli::bench
