#pragma once

#include <QHash>
#include <QTranslator>

namespace motcua {

/// The Vietnamese of translations/motcua_vi.ts, read as it stands in the tree.
class PaperLanguage final : public QTranslator {
public:
    PaperLanguage();
    bool isEmpty() const override { return m_texts.isEmpty(); }
    QString translate(const char *context, const char *source, const char *comment = nullptr,
                      int n = -1) const override;

private:
    QHash<QString, QString> m_texts; ///< of the contexts of paper: "Slip/YOUR NUMBER"
};

/// One for all tests of a program.
const PaperLanguage &vietnamese();

} // namespace motcua
