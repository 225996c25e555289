// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SupportCard.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// A part of the support card as rows: entries in the order to show, their other ways of reaching them
/// (`kind` "bsl", "text_relay", "sms") below each, and at the end what to know beside them (`kind` "caveat").
class SupportListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

public:
    enum Role {
        KindRole = Qt::UserRole + 1,
        TitleRole,
        DetailRole,
        NumberRole,
        ActionRole,   ///< "dial", "text", "visit" or ""
        DialTextRole, ///< the button's words: "Call 116 123"
        CheckedTextRole,
        VariantRole, ///< bool: another way of reaching the entry above
    };
    struct Row
    {
        QString kind, title, detail, number, action, dialText, checkedText;
        SupportReach reach;
        bool variant = false;
    };

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setEntries(const QList<SupportEntry>& entries, const QStringList& caveats);
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

private:
    QList<Row> m_rows;
};

} // namespace keel
