<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>BoardHeader</name>
    <message>
        <source>Figures of %1</source>
        <translation>Số liệu lúc %1</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Board</source>
        <translation>Bảng gọi số</translation>
    </message>
</context>
<context>
    <name>CallNumber</name>
    <message>
        <source>Please come, number %1, to counter %2</source>
        <translation>Xin mời số %1 đến quầy %2</translation>
    </message>
    <message>
        <source>Please come, number</source>
        <translation>Xin mời số</translation>
    </message>
    <message>
        <source>Last number called</source>
        <translation>Số vừa gọi</translation>
    </message>
    <message>
        <source>to counter</source>
        <translation>đến quầy</translation>
    </message>
</context>
<context>
    <name>ComingUp</name>
    <message>
        <source>Soon: %1</source>
        <translation>Sắp đến lượt: %1</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Không có ai đang chờ</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Sắp đến lượt</translation>
    </message>
    <message>
        <source>Hotline
%1</source>
        <extracomment>two lines</extracomment>
        <translation>Đường dây nóng
%1</translation>
    </message>
</context>
<context>
    <name>CounterLine</name>
    <message>
        <source>Counter %1: number %2</source>
        <translation>Quầy %1: số %2</translation>
    </message>
    <message>
        <source>Counter %1: free</source>
        <translation>Quầy %1: đang trống</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>The centre is closed</source>
        <translation>Trung tâm đang đóng cửa</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Kính chào Ông/Bà</translation>
    </message>
    <message>
        <source>Please take a number, then take a seat. Your number will appear here when it is your turn.</source>
        <translation>Xin lấy số rồi ngồi chờ. Đến lượt, số của Ông/Bà sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Thank you, and see you again.</source>
        <translation>Xin cảm ơn và hẹn gặp lại.</translation>
    </message>
    <message>
        <source>We open again at %1. Thank you, and see you again.</source>
        <translation>Trung tâm mở cửa lại lúc %1. Xin cảm ơn và hẹn gặp lại.</translation>
    </message>
</context>
<context>
    <name>HelpRow</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Chữ to</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>Rõ hơn</translation>
    </message>
    <message>
        <source>Call somebody to help</source>
        <translation>Gọi người giúp</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ông bà còn ở đây không ạ?</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Tôi còn đây</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN to close the kiosk</source>
        <translation>Mã PIN để đóng máy lấy số</translation>
    </message>
    <message>
        <source>%1 digits typed</source>
        <translation>Đã nhập %1 chữ số</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Go on with the kiosk</source>
        <translation>Dùng tiếp máy lấy số</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>YOUR NUMBER</source>
        <translation>SỐ THỨ TỰ</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Bước %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Quầy %1</translation>
    </message>
    <message>
        <source>counter %1</source>
        <translation>quầy %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Ưu tiên: %1</translation>
    </message>
    <message>
        <source>Nobody is ahead of you, please wait for the call</source>
        <translation>Không có ai phía trước, xin ông/bà chờ gọi số</translation>
    </message>
    <message>
        <source>Nobody is ahead of you</source>
        <translation>Không có ai phía trước</translation>
    </message>
    <message>
        <source>People ahead of you: %1</source>
        <translation>Trước ông/bà còn %1 người</translation>
    </message>
    <message>
        <source>the wait cannot be estimated yet</source>
        <translation>chưa ước được thời gian chờ</translation>
    </message>
    <message>
        <source>under %1 minutes</source>
        <translation>dưới %1 phút</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>khoảng %1 phút</translation>
    </message>
    <message>
        <source>about %1–%2 minutes</source>
        <translation>khoảng %1–%2 phút</translation>
    </message>
    <message>
        <source>Missed your turn? Come straight to the counter this morning, no new number needed.</source>
        <translation>Lỡ lượt? Mời ông/bà đến thẳng quầy trong buổi sáng nay, không phải lấy số lại.</translation>
    </message>
    <message>
        <source>Missed your turn? Come straight to the counter this afternoon, no new number needed.</source>
        <translation>Lỡ lượt? Mời ông/bà đến thẳng quầy trong buổi chiều nay, không phải lấy số lại.</translation>
    </message>
    <message>
        <source>Missed your turn? Come straight to the counter this evening, no new number needed.</source>
        <translation>Lỡ lượt? Mời ông/bà đến thẳng quầy trong buổi tối nay, không phải lấy số lại.</translation>
    </message>
    <message>
        <source>Please keep this slip and wait for the call. Thank you.</source>
        <translation>Xin giữ phiếu này và chờ gọi số. Xin cảm ơn.</translation>
    </message>
    <message>
        <source>Copy %1, printed at %2</source>
        <translation>Bản in lại %1, in lúc %2</translation>
    </message>
</context>
<context>
    <name>motcua::BoardController</name>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>weekday, then day/month as on Vietnamese calendars</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>hour, then weekday of the next opening</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>motcua::KioskWords</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Không có ai đang chờ</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 người chờ</translation>
    </message>
    <message>
        <source>No waiting</source>
        <translation>Không phải chờ</translation>
    </message>
    <message>
        <source>%1 waiting · no estimate yet</source>
        <translation>%1 người · chưa ước được</translation>
    </message>
    <message>
        <source>%1 · under %2 min</source>
        <translation>%1 · dưới %2 phút</translation>
    </message>
    <message>
        <source>%1 · %2–%3 min</source>
        <translation>%1 · %2–%3 phút</translation>
    </message>
    <message>
        <source>Nobody is ahead of you</source>
        <translation>Không có ai phía trước</translation>
    </message>
    <message>
        <source>%1 ahead of you</source>
        <translation>Trước ông/bà còn %1 người</translation>
    </message>
    <message>
        <source>The wait cannot be estimated yet</source>
        <translation>Chưa ước được thời gian chờ</translation>
    </message>
    <message>
        <source>Wait: under %1 minutes</source>
        <translation>Chờ dưới %1 phút</translation>
    </message>
    <message>
        <source>Wait: about %1–%2 minutes</source>
        <translation>Chờ khoảng %1–%2 phút</translation>
    </message>
    <message>
        <source>the board will tell the counter</source>
        <translation>xem quầy trên bảng gọi số</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 hoặc %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>counter %1</source>
        <translation>quầy %1</translation>
    </message>
    <message>
        <source>Step %1: %2, %3</source>
        <translation>Bước %1: %2, %3</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Ưu tiên: %1</translation>
    </message>
    <message>
        <source>Sorry, everybody is busy. This is a number for guidance; somebody will call you.</source>
        <translation>Xin lỗi ông bà, mọi người đang bận. Đây là số hướng dẫn, đến lượt sẽ có người mời.</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>nửa đêm</translation>
    </message>
    <message>
        <source>%1:00</source>
        <comment>time of day</comment>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>time of day</comment>
        <translation>%1 giờ %2</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>Please ask the staff when the centre opens.</source>
        <translation>Xin hỏi cán bộ giờ mở cửa của trung tâm.</translation>
    </message>
    <message>
        <source>The centre opens at %1 today.</source>
        <translation>Trung tâm mở cửa lúc %1 hôm nay.</translation>
    </message>
    <message>
        <source>The centre opens at %1 tomorrow, %2.</source>
        <translation>Trung tâm mở cửa lúc %1 ngày mai, %2.</translation>
    </message>
    <message>
        <source>The centre opens at %1 on %2.</source>
        <translation>Trung tâm mở cửa lúc %1 %2.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>opening hours</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>weekdays</comment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Touch to see more</source>
        <translation>Chạm để xem thêm</translation>
    </message>
    <message>
        <source>That is not the PIN. Please try again.</source>
        <translation>Mã PIN chưa đúng. Xin thử lại.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait half a minute.</source>
        <translation>Đã thử nhiều lần. Xin chờ nửa phút.</translation>
    </message>
</context>
<context>
    <name>motcua::WaitingModel</name>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Lấy lúc</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Đã chờ</translation>
    </message>
    <message>
        <source>Priority, needs help</source>
        <translation>Ưu tiên, cần giúp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>waited</comment>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp theo</translation>
    </message>
    <message>
        <source>Absent at %1</source>
        <translation>Vắng lúc %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Từ %1</translation>
    </message>
</context>
</TS>
