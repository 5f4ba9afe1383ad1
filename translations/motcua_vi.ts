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
        <source>Hotline %1</source>
        <translation>Đường dây nóng %1</translation>
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
