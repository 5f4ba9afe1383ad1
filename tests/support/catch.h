#pragma once

// The one place that knows which Catch2 is installed: 2.13 on Debian 12, 3 on Debian 13.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

#include <QDate>
#include <QString>

namespace Catch {

template <> struct StringMaker<QString> {
    static std::string convert(const QString &s) { return '"' + s.toStdString() + '"'; }
};
template <> struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &b) { return b.toHex().toStdString(); }
};
template <> struct StringMaker<QDate> {
    static std::string convert(const QDate &d) { return d.toString(Qt::ISODate).toStdString(); }
};

} // namespace Catch

namespace motcua {

/// Short for words of a test in any letters.
inline QString s(const char *text) { return QString::fromUtf8(text); }

} // namespace motcua
