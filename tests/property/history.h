#pragma once

#include "oracle.h"
#include "workbench.h"

#include "core/store/editor.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <random>
#include <vector>

namespace etabli {

/// One random life of three to five workbenches, told at the same time to real spaces and to the oracle, and
/// compared after every step. The same seed gives the same history. One thread.
class History
{
public:
    /// `folder` exists and is empty. With `archives`, operations mostly travel in signed archives.
    History(quint64 seed, const QString &folder, bool archives);

    /// Lives the history and its end, when everything reaches everyone. What went wrong first, empty when nothing
    /// did.
    [[nodiscard]] QString run();

    /// What happened, to see that histories are not empty.
    struct Tally
    {
        int steps = 0;
        int edits = 0;
        int deliveries = 0;
        int conflicts = 0;
        int disputed = 0;
        int gone = 0;
        int reverted = 0;
        int undone = 0;
        int archives = 0;
        int erased = 0;
    };
    [[nodiscard]] const Tally &tally() const { return m_tally; }
    /// The steps taken, one line each, for whoever has to understand a failure.
    [[nodiscard]] const QStringList &story() const { return m_story; }

private:
    struct Reception
    {
        qint64 number = 0; ///< in the space
        size_t from = 0;   ///< among what the oracle's site holds
        size_t to = 0;
        QByteArray before; ///< the dump it found
        size_t erasures = 0; ///< how many were known then
        bool undone = false;
    };
    struct Place
    {
        std::unique_ptr<Workbench> bench;
        int site = 0;
        qint64 learned = 0; ///< highest own number the oracle has been told of
        std::vector<std::pair<EditReceipt, oracle::Gesture>> gestures;
        std::vector<Reception> receptions;
    };
    struct Subject
    {
        QString type;
        Id id;
    };

    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<quint64>(limit)); }
    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }
    [[nodiscard]] QJsonValue someValue(const QString &field);
    [[nodiscard]] std::vector<oracle::Change> someChanges(const QString &type);
    [[nodiscard]] Id newId();
    /// A record that the place knows, or null.
    [[nodiscard]] const Subject *someSubject(Place &place);

    [[nodiscard]] bool stands(int site, int edit) const;

    void addPlace();
    void step();
    void edit(Place &place);
    void erase(Place &place);
    /// Nothing can be done any more with a record that is erased here.
    void disturbErased(Place &place, const Subject &subject);
    /// What `from` knows to be erased reaches `to`, as with every archive.
    [[nodiscard]] QList<Erasure> tellErasures(Place &from, Place &to);
    void deliver(Place &from, Place &to);
    void ship(Place &from, Place &to);
    void undoReception(Place &place);
    /// Compares what the product wrote with what the oracle wrote, and gives the oracle the numbers.
    void learn(Place &place, int firstEdit, const QString &what);
    void compare(Place &place, const QString &what);
    void hand(Place &from, Place &to, std::vector<int> edits, const QString &what);
    void end();
    void endInFreshSpaces(const QByteArray &expected);
    /// Archives of before, with all their values, and the erasures at any moment among them: nothing comes back.
    void endWithOldArchives(const QByteArray &expected);
    void checkNothingIsLeft();
    void fail(const QString &what);
    [[nodiscard]] bool failed() const { return !m_failure.isEmpty(); }

    QString m_folder;
    bool m_byArchive;
    std::mt19937_64 m_random;
    oracle::World m_world;
    std::vector<std::unique_ptr<Place>> m_places;
    std::vector<Subject> m_subjects;
    std::map<Workbench::Place, int> m_edits;
    QList<QByteArray> m_originals;                     ///< every operation as it was written, on the wire
    std::map<QString, QByteArrayList> m_typed;         ///< by record
    qint64 m_now = 1'770'000'000'000;
    int m_serial = 0;
    int m_drift = 0; ///< the step at which one clock goes astray
    QStringList m_story;
    QString m_failure;
    Tally m_tally;
};

} // namespace etabli
