// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BenchWindow.h"

#include "Frames.h"
#include "crypto/SecretText.h"

namespace keel::bench {

namespace {

QQuickItem* itemIn(QQuickItem* root, QByteArrayView className,
                   const std::function<bool(QQuickItem*)>& accepts)
{
    if (!root->isVisible())
        return nullptr;
    if (QByteArrayView(root->metaObject()->className()).startsWith(className) && accepts(root))
        return root;
    const auto children = root->childItems();
    for (QQuickItem* child : children) {
        if (QQuickItem* found = itemIn(child, className, accepts))
            return found;
    }
    return nullptr;
}

} // namespace

Result<std::unique_ptr<DiarySession>> openVault(const QString& folder, const SessionContext& context,
                                                const KdfCost& cost)
{
    // What bench.py gives to `keel` as well.
    KEEL_ASSIGN(const SecureBytes passphrase, secretFromText(QStringLiteral("only generated text in here")));
    const Vault vault(folder);
    KEEL_ASSIGN(const VaultState state, vault.state());
    if (state == VaultState::None)
        KEEL_TRY(vault.create(passphrase, {cost, false}, *context.clock));
    return vault.unlock({SlotType::Passphrase, passphrase}, context);
}

Result<void> orFault(bool came, const char* what)
{
    return came ? Result<void>() : fail(ErrorCode::Internal, QString::fromLatin1(what));
}

BenchWindow::~BenchWindow()
{
    m_engine.reset();
    m_app.reset();
}

Result<void> BenchWindow::open(const QString& folder, std::unique_ptr<DiarySession> session,
                               const SessionContext& context)
{
    KEEL_ASSIGN(const auto content, Content::load(QStringLiteral("en")));
    AppSetup setup;
    setup.vaultFolder = folder;
    setup.settingsFile = m_scratch.filePath(QStringLiteral("keel.ini"));
    setup.stateFolder = m_scratch.path();
    setup.context = context;
    m_app = std::make_unique<AppModel>(setup, content);
    m_app->open(std::move(session));
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(m_app.get())}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Keel/Pages/Main.qml")));
    KEEL_TRY(orFault(!m_engine->rootObjects().isEmpty(), "Main.qml"));
    m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().first());
    m_window->resize(390, 844);
    m_window->requestActivate();
    return orFault(waitForFrame(m_window), "no frame");
}

void BenchWindow::visit(const QString& place) const
{
    QMetaObject::invokeMethod(m_window, "visit", Q_ARG(QString, place));
}

QQuickItem* BenchWindow::itemOf(QByteArrayView className,
                                const std::function<bool(QQuickItem*)>& accepts) const
{
    return itemIn(m_window->contentItem(), className, accepts);
}

} // namespace keel::bench
