// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/TrendBarModel.h"
#include "viewmodels/TrendTableModel.h"

namespace keel {

/// One card of Trends for its page. It stays the same object while its figures change, so that what is folded
/// open stays open. GUI thread.
class TrendCardModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString key READ key CONSTANT)
    Q_PROPERTY(int place READ place NOTIFY changed) ///< among the cards that are shown; -1: not shown
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString phase READ phase NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QString coverage READ coverage NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)     ///< in words, below the picture, a line each
    Q_PROPERTY(QString details READ details NOTIFY changed) ///< why, where from, what it cannot say
    Q_PROPERTY(QString spokenSummary READ spokenSummary NOTIFY changed)
    Q_PROPERTY(bool offersSupport READ offersSupport NOTIFY changed)
    Q_PROPERTY(keel::TrendTableModel* table READ table CONSTANT)
    Q_PROPERTY(bool hasTable READ hasTable NOTIFY changed)
    Q_PROPERTY(QString labelHeader READ labelHeader NOTIFY changed)
    Q_PROPERTY(QString valueHeader READ valueHeader NOTIFY changed)
    Q_PROPERTY(QString noteHeader READ noteHeader NOTIFY changed)
    // The line
    Q_PROPERTY(bool hasLine READ hasLine NOTIFY changed)
    Q_PROPERTY(int positions READ positions NOTIFY changed)
    Q_PROPERTY(double joined READ joined NOTIFY changed)
    Q_PROPERTY(double minimum READ minimum NOTIFY changed)
    Q_PROPERTY(double maximum READ maximum NOTIFY changed)
    Q_PROPERTY(QList<QString> ticks READ ticks NOTIFY changed)
    Q_PROPERTY(QList<QPointF> observed READ observed NOTIFY changed)
    Q_PROPERTY(QList<QPointF> carried READ carried NOTIFY changed)
    Q_PROPERTY(QList<QPointF> low READ low NOTIFY changed)
    Q_PROPERTY(QList<QPointF> high READ high NOTIFY changed)
    Q_PROPERTY(QList<QPointF> middle READ middle NOTIFY changed)
    Q_PROPERTY(QList<QPointF> marks READ marks NOTIFY changed)
    Q_PROPERTY(QList<QString> readouts READ readouts NOTIFY changed)
    Q_PROPERTY(QList<QString> axisLabels READ axisLabels NOTIFY changed)
    Q_PROPERTY(QList<QString> days READ days NOTIFY changed)
    // The bars
    Q_PROPERTY(bool hasBars READ hasBars NOTIFY changed)
    Q_PROPERTY(keel::TrendBarModel* bars READ bars CONSTANT)
    // The split
    Q_PROPERTY(bool hasSplit READ hasSplit NOTIFY changed)
    Q_PROPERTY(QString firstLabel READ firstLabel NOTIFY changed)
    Q_PROPERTY(QString secondLabel READ secondLabel NOTIFY changed)
    Q_PROPERTY(int first READ first NOTIFY changed)
    Q_PROPERTY(int second READ second NOTIFY changed)
    // The columns
    Q_PROPERTY(bool hasColumns READ hasColumns NOTIFY changed)
    Q_PROPERTY(QList<double> columnFirst READ columnFirst NOTIFY changed)
    Q_PROPERTY(QList<double> columnSecond READ columnSecond NOTIFY changed)
    Q_PROPERTY(QList<QString> columnReadouts READ columnReadouts NOTIFY changed)
    Q_PROPERTY(QList<QString> columnLabels READ columnLabels NOTIFY changed)
    Q_PROPERTY(QList<QString> columnTicks READ columnTicks NOTIFY changed)
    // The months
    Q_PROPERTY(bool hasMonths READ hasMonths NOTIFY changed)
    Q_PROPERTY(QList<QString> months READ months NOTIFY changed)
    Q_PROPERTY(QList<QPointF> cells READ cells NOTIFY changed)
    Q_PROPERTY(QList<double> cellValues READ cellValues NOTIFY changed)
    Q_PROPERTY(QList<QString> cellReadouts READ cellReadouts NOTIFY changed)
    Q_PROPERTY(QList<QString> cellDays READ cellDays NOTIFY changed)

public:
    explicit TrendCardModel(const QString& key, QObject* parent = nullptr) : QObject(parent), m_key(key) {}

    /// False, and silent, if it shows just that already.
    bool show(const TrendCard& card, int place);
    void hide();
    [[nodiscard]] const TrendCard& card() const { return m_card; }

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] const QString& title() const { return m_card.title; }
    [[nodiscard]] const QString& phase() const { return m_card.phase; }
    [[nodiscard]] const QString& sentence() const { return m_card.sentence; }
    [[nodiscard]] const QString& coverage() const { return m_card.coverage; }
    [[nodiscard]] QString words() const { return m_card.lines.join(u'\n'); }
    [[nodiscard]] QString details() const;
    [[nodiscard]] QString spokenSummary() const { return m_card.sentence + u' ' + m_card.coverage; }
    [[nodiscard]] bool offersSupport() const { return m_card.offersSupport; }
    [[nodiscard]] TrendTableModel* table() { return &m_table; }
    [[nodiscard]] bool hasTable() const { return !m_card.table.isEmpty(); }
    [[nodiscard]] const QString& labelHeader() const { return m_card.labelHeader; }
    [[nodiscard]] const QString& valueHeader() const { return m_card.valueHeader; }
    [[nodiscard]] const QString& noteHeader() const { return m_card.noteHeader; }
    [[nodiscard]] bool hasLine() const { return m_card.line.count > 0; }
    [[nodiscard]] int positions() const { return m_card.line.count; }
    [[nodiscard]] double joined() const { return m_card.line.joined; }
    [[nodiscard]] double minimum() const { return m_card.line.minimum; }
    [[nodiscard]] double maximum() const { return m_card.line.maximum; }
    [[nodiscard]] const QStringList& ticks() const { return m_card.line.ticks; }
    [[nodiscard]] const QList<QPointF>& observed() const { return m_card.line.observed; }
    [[nodiscard]] const QList<QPointF>& carried() const { return m_card.line.carried; }
    [[nodiscard]] const QList<QPointF>& low() const { return m_card.line.low; }
    [[nodiscard]] const QList<QPointF>& high() const { return m_card.line.high; }
    [[nodiscard]] const QList<QPointF>& middle() const { return m_card.line.middle; }
    [[nodiscard]] const QList<QPointF>& marks() const { return m_card.line.marks; }
    [[nodiscard]] const QStringList& readouts() const { return m_card.line.readouts; }
    [[nodiscard]] const QStringList& axisLabels() const { return m_card.line.labels; }
    [[nodiscard]] const QStringList& days() const { return m_card.line.days; }
    [[nodiscard]] bool hasBars() const { return !m_card.bars.isEmpty(); }
    [[nodiscard]] TrendBarModel* bars() { return &m_bars; }
    [[nodiscard]] bool hasSplit() const { return m_card.split.first + m_card.split.second > 0; }
    [[nodiscard]] const QString& firstLabel() const { return m_card.split.firstLabel; }
    [[nodiscard]] const QString& secondLabel() const { return m_card.split.secondLabel; }
    [[nodiscard]] int first() const { return m_card.split.first; }
    [[nodiscard]] int second() const { return m_card.split.second; }
    [[nodiscard]] bool hasColumns() const { return !m_card.columns.first.isEmpty(); }
    [[nodiscard]] const QList<double>& columnFirst() const { return m_card.columns.first; }
    [[nodiscard]] const QList<double>& columnSecond() const { return m_card.columns.second; }
    [[nodiscard]] const QStringList& columnReadouts() const { return m_card.columns.readouts; }
    [[nodiscard]] const QStringList& columnLabels() const { return m_card.columns.labels; }
    [[nodiscard]] const QStringList& columnTicks() const { return m_card.columns.ticks; }
    [[nodiscard]] bool hasMonths() const { return !m_card.months.cells.isEmpty(); }
    [[nodiscard]] const QStringList& months() const { return m_card.months.months; }
    [[nodiscard]] const QList<QPointF>& cells() const { return m_card.months.cells; }
    [[nodiscard]] const QList<double>& cellValues() const { return m_card.months.values; }
    [[nodiscard]] const QStringList& cellReadouts() const { return m_card.months.readouts; }
    [[nodiscard]] const QStringList& cellDays() const { return m_card.months.days; }

Q_SIGNALS:
    void changed();

private:
    QString m_key;
    TrendCard m_card;
    int m_place = -1;
    TrendTableModel m_table;
    TrendBarModel m_bars;
};

} // namespace keel
