#pragma once

#include "core/codes/reading/luma.h"

#include <QVideoFrame>

namespace motcua {

/// The grey values of a camera's frame: its own where they lie in one plane, as those of most
/// cameras do, else made from it. Every format of Qt that cameras have (ten bits and textures come
/// from films); what cannot be read is empty.
class FrameLuma {
public:
    explicit FrameLuma(QVideoFrame frame);
    FrameLuma(const FrameLuma &) = delete;
    FrameLuma &operator=(const FrameLuma &) = delete;
    ~FrameLuma();

    /// As long as this lives.
    LumaView view() const { return m_view; }
    /// The view shows the frame's own memory.
    bool isShared() const { return m_mapped; }

private:
    bool share();
    void make();

    QVideoFrame m_frame;
    bool m_mapped = false;
    Luma m_made;
    LumaView m_view;
};

} // namespace motcua
