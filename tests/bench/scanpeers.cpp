#include "tests/bench/scanpeers.h"

#include "core/codes/reading/codereader.h"
#include "tests/core/codes/readqr.h"

#ifdef MOTCUA_ZBAR
#include <zbar.h>

#include <memory>
#endif

namespace motcua {

namespace {

/// As readers of other houses take it: rows without anything between them.
QByteArray packed(const LumaView &picture)
{
    QByteArray bytes;
    for (int y = 0; y < picture.height; ++y)
        bytes.append(reinterpret_cast<const char *>(picture.row(y)), picture.width);
    return bytes;
}

} // namespace

QStringList readAsMotcua(const LumaView &picture)
{
    QStringList texts;
    for (const FoundCode &code : readCodes(picture))
        texts.append(code.text);
    return texts;
}

QStringList readAsZxing(const LumaView &picture)
{
    const QString text = readQr(packed(picture), picture.width, picture.height);
    return text.isEmpty() ? QStringList() : QStringList{text};
}

#ifdef MOTCUA_ZBAR
QStringList readAsZbar(const LumaView &picture)
{
    const QByteArray bytes = packed(picture);
    const std::unique_ptr<zbar::zbar_image_scanner_t, void (*)(zbar::zbar_image_scanner_t *)>
        scanner(zbar::zbar_image_scanner_create(), zbar::zbar_image_scanner_destroy);
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    const std::unique_ptr<zbar::zbar_image_t, void (*)(zbar::zbar_image_t *)> image(
        zbar::zbar_image_create(), zbar::zbar_image_destroy);
    constexpr unsigned long Grey = 0x30303859; // "Y800"
    zbar::zbar_image_set_format(image.get(), Grey);
    zbar::zbar_image_set_size(image.get(), unsigned(picture.width), unsigned(picture.height));
    zbar::zbar_image_set_data(image.get(), bytes.constData(),
                              static_cast<unsigned long>(bytes.size()), nullptr);
    zbar::zbar_scan_image(scanner.get(), image.get());
    QStringList texts;
    for (const auto *symbol = zbar::zbar_image_first_symbol(image.get()); symbol;
         symbol = zbar::zbar_symbol_next(symbol))
        texts.append(QString::fromUtf8(zbar::zbar_symbol_get_data(symbol),
                                       zbar::zbar_symbol_get_data_length(symbol)));
    return texts;
}
#endif

} // namespace motcua
