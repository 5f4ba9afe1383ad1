<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Find it by name</source>
        <translation>Tìm theo tên việc</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Ưu tiên: %1</translation>
    </message>
    <message>
        <source>Elderly, disabled, pregnant, people of merit</source>
        <translation>Người cao tuổi, khuyết tật, mang thai, người có công</translation>
    </message>
    <message>
        <source>Priority persons</source>
        <translation>Người được ưu tiên</translation>
    </message>
    <message>
        <source>Not sure? Take a number for guidance</source>
        <translation>Chưa rõ? Lấy số, có người hướng dẫn</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Hẹn giờ đến</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>Make an appointment</source>
        <translation>Hẹn giờ đến</translation>
    </message>
</context>
<context>
    <name>AskingVeil</name>
    <message>
        <source>Taking your number, please wait a moment…</source>
        <translation>Đang lấy số, xin chờ một chút…</translation>
    </message>
</context>
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
    <message>
        <source>PRACTICE · %1</source>
        <translation>TẬP LÀM THỬ · %1</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>The result is ready. Please fetch it at the centre and bring the receipt.</source>
        <translation>Hồ sơ đã có kết quả. Mời ông/bà đến trung tâm nhận, nhớ mang theo giấy hẹn.</translation>
    </message>
    <message>
        <source>Something is missing: %1. Please bring it.</source>
        <translation>Hồ sơ còn thiếu: %1. Mời ông/bà mang đến bổ sung.</translation>
    </message>
    <message>
        <source>We are sorry, the result is not ready on time: %1. The new date is %2, %3.</source>
        <translation>Xin lỗi ông/bà, kết quả chưa xong đúng hẹn: %1. Xin hẹn lại %2 ngày %3.</translation>
    </message>
    <message>
        <source>We are sorry, it cannot be granted: %1. The written answer lies at the centre.</source>
        <translation>Xin lỗi ông/bà, hồ sơ không giải quyết được: %1. Văn bản trả lời để ở trung tâm.</translation>
    </message>
    <message>
        <source>It is no longer worked on: %1. The notice lies at the centre.</source>
        <translation>Hồ sơ đã dừng giải quyết: %1. Thông báo để ở trung tâm.</translation>
    </message>
    <message>
        <source>Good day, %1. This is %2.</source>
        <translation>Xin chào ông/bà %1. Tôi gọi từ %2.</translation>
    </message>
    <message>
        <source>About your dossier %1, %2:</source>
        <translation>Về hồ sơ %1, %2:</translation>
    </message>
    <message>
        <source>About your dossier %1:</source>
        <translation>Về hồ sơ %1:</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Xin cảm ơn ông/bà.</translation>
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
    <name>Catalogue</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>As people say it</source>
        <translation>Tên thường gọi</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Tên đầy đủ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Time of single cases</source>
        <translation>Thời hạn từng trường hợp</translation>
    </message>
    <message>
        <source>Fee at the counter (đ)</source>
        <translation>Phí tại quầy (đ)</translation>
    </message>
    <message>
        <source>Fee when filed online (đ)</source>
        <translation>Phí khi nộp trên mạng (đ)</translation>
    </message>
    <message>
        <source>Last day of the fee</source>
        <translation>Ngày cuối của mức phí</translation>
    </message>
    <message>
        <source>Fee after that day (đ)</source>
        <translation>Phí sau ngày đó (đ)</translation>
    </message>
    <message>
        <source>Fee by pages</source>
        <translation>Phí theo trang</translation>
    </message>
    <message>
        <source>Note on the fee</source>
        <translation>Ghi chú phí, lệ phí</translation>
    </message>
    <message>
        <source>Papers everybody brings</source>
        <translation>Giấy tờ ai cũng mang</translation>
    </message>
    <message>
        <source>Papers in some cases</source>
        <translation>Giấy tờ tùy trường hợp</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Mẫu đơn, tờ khai</translation>
    </message>
    <message>
        <source>Questions at the kiosk</source>
        <translation>Câu hỏi ở máy lấy số</translation>
    </message>
    <message>
        <source>Told aloud</source>
        <translation>Câu đọc cho nghe</translation>
    </message>
    <message>
        <source>People also say</source>
        <translation>Người dân còn gọi là</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Decision that published it</source>
        <translation>Quyết định công bố</translation>
    </message>
    <message>
        <source>Official field</source>
        <translation>Lĩnh vực trên quyết định</translation>
    </message>
    <message>
        <source>Group of officers</source>
        <translation>Nhóm công chức</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối cùng</translation>
    </message>
    <message>
        <source>Replaced by the code</source>
        <translation>Mã thay thế</translation>
    </message>
    <message>
        <source>Never named aloud</source>
        <translation>Không đọc tên thành tiếng</translation>
    </message>
    <message>
        <source>Sample, not yet compared</source>
        <translation>Mẫu, chưa đối chiếu</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Link in its code</source>
        <translation>Liên kết trong mã</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Kept so many years</source>
        <translation>Số năm lưu giữ</translation>
    </message>
    <message>
        <source>Rule of keeping</source>
        <translation>Căn cứ lưu giữ</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Opening hours</source>
        <translation>Giờ mở cửa</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Điện thoại: %1</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>I have an appointment</source>
        <translation>Tôi đã hẹn giờ đến</translation>
    </message>
    <message>
        <source>Please type the six digits of your slip</source>
        <translation>Xin gõ sáu chữ số trên phiếu hẹn giờ</translation>
    </message>
    <message>
        <source>%1 digits typed</source>
        <translation>Đã gõ %1 chữ số</translation>
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
    <message>
        <source>Pauses until %1</source>
        <translation>Nghỉ đến %1</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Tạm nghỉ</translation>
    </message>
    <message>
        <source>Counter %1: %2</source>
        <translation>Quầy %1: %2</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>By the procedure the result is due the same day</source>
        <translation>Theo thủ tục, trả kết quả ngay trong ngày</translation>
    </message>
    <message>
        <source>Time by the procedure: %1 working days</source>
        <translation>Thời gian giải quyết theo thủ tục: %1 ngày làm việc</translation>
    </message>
    <message>
        <source>Time by the procedure: %1 days</source>
        <translation>Thời gian giải quyết theo thủ tục: %1 ngày</translation>
    </message>
    <message>
        <source>Time by the procedure: %1 hours</source>
        <translation>Thời gian giải quyết theo thủ tục: %1 giờ</translation>
    </message>
    <message>
        <source>with verification</source>
        <translation>có xác minh</translation>
    </message>
    <message>
        <source>Complete papers received at %1 on %2</source>
        <translation>Nhận đủ hồ sơ lúc %1 ngày %2</translation>
    </message>
    <message>
        <source>%1 on %2 is outside office hours</source>
        <translation>%1 ngày %2 là ngoài giờ hành chính</translation>
    </message>
    <message>
        <source>Received after %1: counts as the next working day, %2</source>
        <translation>Nhận sau %1: tính vào ngày làm việc tiếp theo, %2</translation>
    </message>
    <message>
        <source>The first day, %1, is not counted</source>
        <translation>Không tính ngày đầu tiên, %1</translation>
    </message>
    <message>
        <source>%1 working days end on %2</source>
        <translation>%1 ngày làm việc kết thúc vào ngày %2</translation>
    </message>
    <message>
        <source>%1 days end on %2</source>
        <translation>%1 ngày kết thúc vào ngày %2</translation>
    </message>
    <message>
        <source>%1 office hours end at %2 on %3</source>
        <translation>%1 giờ làm việc kết thúc lúc %2 ngày %3</translation>
    </message>
    <message>
        <source>%1 hours end at %2 on %3</source>
        <translation>%1 giờ kết thúc lúc %2 ngày %3</translation>
    </message>
    <message>
        <source>%1 is worked: %2</source>
        <translation>%1 vẫn làm việc: %2</translation>
    </message>
    <message>
        <source>%1 is off: %2</source>
        <translation>%1 được nghỉ: %2</translation>
    </message>
    <message>
        <source>That day is off: it ends on the next working day, %1</source>
        <translation>Ngày cuối là ngày nghỉ: kết thúc vào ngày làm việc tiếp theo, %1</translation>
    </message>
    <message>
        <source>Due on %1 at %2, when the office closes</source>
        <translation>Hẹn trả ngày %1 lúc %2, khi hết giờ làm việc</translation>
    </message>
    <message>
        <source>The holidays of %1 are computed, not published: the date may change</source>
        <translation>Lịch nghỉ năm %1 mới được tính sẵn, chưa có thông báo: ngày hẹn có thể thay đổi</translation>
    </message>
    <message>
        <source>Completed on %1: counted anew</source>
        <translation>Hoàn thiện hồ sơ ngày %1: tính lại từ đầu</translation>
    </message>
    <message>
        <source>Completed on %1: what was left, %2, is counted</source>
        <translation>Hoàn thiện hồ sơ ngày %1: tính tiếp phần còn lại là %2</translation>
    </message>
    <message>
        <source>Appointed anew, once: %1 on %2</source>
        <translation>Hẹn lại một lần: %1 ngày %2</translation>
    </message>
    <message>
        <source>Received on a day off: counts as the next working day, %1</source>
        <translation>Tiếp nhận vào ngày nghỉ: tính là tiếp nhận ngày làm việc tiếp theo, %1</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>What papers?</source>
        <translation>Cần giấy tờ gì?</translation>
    </message>
    <message>
        <source>Hold your phone over the code to take this page with you</source>
        <translation>Đưa điện thoại lên quét mã để mang trang này theo</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>In danh sách</translation>
    </message>
    <message>
        <source>Take a number for it</source>
        <translation>Lấy số làm việc này</translation>
    </message>
</context>
<context>
    <name>DigitKeys</name>
    <message>
        <source>Erase</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>DossierBook</name>
    <message>
        <source>in process</source>
        <translation>đang giải quyết</translation>
    </message>
    <message>
        <source>waits for papers</source>
        <translation>chờ bổ sung giấy tờ</translation>
    </message>
    <message>
        <source>result ready</source>
        <translation>đã có kết quả</translation>
    </message>
    <message>
        <source>refusal ready</source>
        <translation>đã có văn bản từ chối</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>đã trả</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>công dân rút</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>dừng giải quyết</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>tại quầy</translation>
    </message>
    <message>
        <source>on the network</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>bưu chính</translation>
    </message>
    <message>
        <source>by outreach</source>
        <translation>tiếp nhận lưu động</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>không phải nộp</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>tiền mặt</translation>
    </message>
    <message>
        <source>by transfer</source>
        <translation>chuyển khoản</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>chưa nộp</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Provisional code</source>
        <translation>Mã tạm</translation>
    </message>
    <message>
        <source>Procedure code</source>
        <translation>Mã thủ tục</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Received how</source>
        <translation>Cách tiếp nhận</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Due as the receipt says</source>
        <translation>Hẹn trả trên giấy hẹn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn trả</translation>
    </message>
    <message>
        <source>Own promise</source>
        <translation>Cam kết của đơn vị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Có kết quả</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Số ngày trễ</translation>
    </message>
    <message>
        <source>Asked for papers, times</source>
        <translation>Số lần yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Fee (đ)</source>
        <translation>Phí, lệ phí (đ)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Cách nộp</translation>
    </message>
    <message>
        <source>Whose dossier</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Take a number</source>
        <translation>Lấy số thứ tự</translation>
    </message>
    <message>
        <source>What do you need to do?</source>
        <translation>Ông/Bà cần làm việc gì?</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>What papers?</source>
        <translation>Cần giấy tờ gì?</translation>
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
        <translation>Kính chào Ông/⁠Bà</translation>
    </message>
    <message>
        <source>Please take a number, then take a seat. Your number will appear here when it is your turn.</source>
        <translation>Xin lấy số rồi ngồi chờ. Đến lượt, số sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Thank you, and see you again.</source>
        <translation>Xin cảm ơn và hẹn gặp lại.</translation>
    </message>
    <message>
        <source>We open again at %1. Thank you, and see you again.</source>
        <translation>Mở cửa lại lúc %1. Xin&#xa0;cảm&#xa0;ơn và hẹn gặp lại.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Sorry, the kiosk could not call anybody.</source>
        <translation>Xin lỗi, máy chưa gọi được ai.</translation>
    </message>
    <message>
        <source>Somebody is on the way to you.</source>
        <translation>Có người đang đến ạ.</translation>
    </message>
    <message>
        <source>Calling somebody to help, please stay here a moment.</source>
        <translation>Đang gọi người giúp, xin ông bà đứng đây một chút.</translation>
    </message>
    <message>
        <source>Nothing is lost. Please speak to the nearest counter, you need no number.</source>
        <translation>Ông bà không bị mất lượt. Mời ông bà đến quầy gần nhất, không cần lấy số.</translation>
    </message>
    <message>
        <source>Thank you, they are here</source>
        <translation>Đã có người đến, cảm ơn</translation>
    </message>
    <message>
        <source>I can manage now, thank you</source>
        <translation>Tôi tự làm được rồi, cảm ơn</translation>
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
        <source>Call for help</source>
        <translation>Gọi người giúp</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Hello! How can we help you?</source>
        <translation>Xin chào! Ông/Bà cần giúp việc gì?</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Lấy số thứ tự</translation>
    </message>
    <message>
        <source>Find it by name</source>
        <translation>Tìm theo tên việc</translation>
    </message>
    <message>
        <source>Birth, marriage, copies, land, ID card…</source>
        <translation>Khai sinh, kết hôn, sao y, đất đai, thẻ căn cước…</translation>
    </message>
    <message>
        <source>Not sure? Take a number for guidance</source>
        <translation>Chưa rõ? Lấy số, có người hướng dẫn</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Tôi đã hẹn giờ đến</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Điện thoại: %1</translation>
    </message>
    <message>
        <source>What papers do I need?</source>
        <translation>Cần giấy tờ gì?</translation>
    </message>
    <message>
        <source>What to bring, how long, how much</source>
        <translation>Mang theo gì, bao lâu, hết bao nhiêu tiền</translation>
    </message>
    <message>
        <source>Not sure? Ask for guidance</source>
        <translation>Chưa rõ? Nhờ hướng dẫn</translation>
    </message>
    <message>
        <source>Hold up a code or card</source>
        <translation>Quét mã hoặc thẻ</translation>
    </message>
    <message>
        <source>Where is my dossier?</source>
        <translation>Hồ sơ đến đâu rồi?</translation>
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
    <name>Keyboard</name>
    <message>
        <source>Way of typing: %1</source>
        <translation>Kiểu gõ: %1</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chữ số</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Cách</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa hết</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>KioskView</name>
    <message>
        <source>Telephone: %1</source>
        <translation>Điện thoại: %1</translation>
    </message>
</context>
<context>
    <name>LostList</name>
    <message>
        <source>WHAT IS MISSING</source>
        <translation>DANH SÁCH NHỮNG GÌ CÒN THIẾU</translation>
    </message>
    <message>
        <source>The data file was damaged. What could be proved was saved at %1; the damaged file is kept in this folder. Below stands what is missing, and what to do.</source>
        <translation>Tệp dữ liệu bị hỏng. Những gì chứng minh được đã được cứu lúc %1; tệp hỏng được giữ trong thư mục này. Dưới đây là những gì còn thiếu và việc cần làm.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Không thiếu gì.</translation>
    </message>
    <message>
        <source>FOR THE ADMINISTRATOR</source>
        <translation>PHẦN DÀNH CHO NGƯỜI QUẢN TRỊ</translation>
    </message>
    <message>
        <source>Log %1: how long it was is not known; its last entries may be missing, too.</source>
        <translation>Sổ ghi %1: không rõ dài bao nhiêu; có thể còn thiếu những mục cuối.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>hàng chờ</translation>
    </message>
    <message>
        <source>dossiers</source>
        <translation>hồ sơ</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>thiết lập</translation>
    </message>
    <message>
        <source>who looked at whom</source>
        <translation>nhật ký xem thông tin</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>phản ánh</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>tài khoản</translation>
    </message>
    <message>
        <source>Data of the unit</source>
        <translation>Thông tin đơn vị</translation>
    </message>
    <message>
        <source>Agency %1</source>
        <translation>Cơ quan %1</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Lĩnh vực %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Quầy %1</translation>
    </message>
    <message>
        <source>Priority group %1</source>
        <translation>Nhóm ưu tiên %1</translation>
    </message>
    <message>
        <source>Procedure %1 is gone. Please import it again.</source>
        <translation>Thủ tục %1 đã mất. Xin nhập lại.</translation>
    </message>
    <message>
        <source>Procedure %1 may be older than it was. Please compare it.</source>
        <translation>Thủ tục %1 có thể là bản cũ. Xin đối chiếu lại.</translation>
    </message>
    <message>
        <source>%1 is gone. Please enter it again under “Settings”.</source>
        <translation>%1 đã mất. Xin nhập lại trong Thiết lập.</translation>
    </message>
    <message>
        <source>%1 may be older than it was. Please compare it under “Settings”.</source>
        <translation>%1 có thể là bản cũ. Xin đối chiếu lại trong Thiết lập.</translation>
    </message>
    <message>
        <source>Number %1 of %2 is gone. Please give its holder a new one.</source>
        <translation>Số %1 của %2 đã mất. Xin cấp số mới cho người giữ phiếu này.</translation>
    </message>
    <message>
        <source>What happened to number %1 of %2 is not all there. Please ask its holder.</source>
        <translation>Số %1 của %2: không còn đủ những gì đã làm. Xin hỏi lại người giữ phiếu.</translation>
    </message>
    <message>
        <source>Something else is missing, and nothing tells what it was about.</source>
        <translation>Còn thiếu việc khác, không rõ là việc gì.</translation>
    </message>
    <message>
        <source>Something else is missing: %1.</source>
        <translation>Còn thiếu việc khác: %1.</translation>
    </message>
    <message>
        <source>Log %1 (%2): entries %3 to %4 are missing, written after %5 and before %6.</source>
        <translation>Sổ ghi %1 (%2): thiếu mục %3 đến %4, ghi sau %5 và trước %6.</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>lúc đầu</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>lúc cuối</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Done, thank you</source>
        <translation>Xong, cảm ơn</translation>
    </message>
</context>
<context>
    <name>PageTurn</name>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>What papers?</source>
        <translation>Cần giấy tờ gì?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Ông/Bà cần làm việc gì?</translation>
    </message>
    <message>
        <source>Type a few words</source>
        <translation>Gõ vài chữ để tìm</translation>
    </message>
    <message>
        <source>Without marks is fine: khai sinh, sao y, so do…</source>
        <translation>Gõ không dấu cũng được: khai sinh, sao y, so do…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Theo việc trong nhà</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Theo lĩnh vực</translation>
    </message>
    <message>
        <source>Hold up a code</source>
        <translation>Quét mã</translation>
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
        <source>Go on with the kiosk</source>
        <translation>Dùng tiếp máy lấy số</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE – nothing here is real</source>
        <translation>TẬP LÀM THỬ – không có gì ở đây là thật</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>Take a number</source>
        <translation>Lấy số thứ tự</translation>
    </message>
    <message>
        <source>Who is to be called earlier?</source>
        <translation>Ai được gọi trước?</translation>
    </message>
    <message>
        <source>The officer will kindly look at your papers when you are called.</source>
        <translation>Khi được gọi, cán bộ xin xem giấy tờ của ông bà.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Không thuộc diện nào</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>On the same day</source>
        <translation>Trong ngày</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Please ask at the counter</source>
        <translation>Xin hỏi tại quầy</translation>
    </message>
    <message>
        <source>%1; if it must be verified, up to %2</source>
        <translation>%1; phải xác minh thì đến %2</translation>
    </message>
    <message>
        <source>%1 đ</source>
        <translation>%1 đ</translation>
    </message>
    <message>
        <source>Set by the province, please ask at the counter</source>
        <translation>Theo quy định của tỉnh, xin hỏi tại quầy</translation>
    </message>
    <message>
        <source>No fee</source>
        <translation>Không mất tiền</translation>
    </message>
    <message>
        <source>%1 a page, from page %2 on %3, at most %4</source>
        <translation>%1 một trang, từ trang thứ %2 là %3, nhiều nhất %4 một bản</translation>
    </message>
    <message>
        <source>%1; filed online: %2</source>
        <translation>%1; nộp hồ sơ trên mạng: %2</translation>
    </message>
    <message>
        <source>%1 (only to show)</source>
        <translation>%1 (mang theo để xuất trình)</translation>
    </message>
    <message numerus="yes">
        <source>%n originals</source>
        <translation>
            <numerusform>%n bản chính</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n bản sao</numerusform>
        </translation>
    </message>
    <message>
        <source>sample, to be compared with the province&apos;s decision</source>
        <translation>mẫu, cần đối chiếu với quyết định của tỉnh</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Giấy tờ cần mang</translation>
    </message>
    <message>
        <source>In some cases also</source>
        <translation>Tùy trường hợp, thêm</translation>
    </message>
    <message>
        <source>and %1 more: scan the code</source>
        <translation>và %1 giấy tờ khác: xin quét mã</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Bao lâu</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Procedure code %1</source>
        <translation>Mã thủ tục %1</translation>
    </message>
    <message>
        <source>Hold the phone&apos;s camera to the code to read all of it there</source>
        <translation>Đưa máy ảnh điện thoại vào mã để xem đầy đủ trên điện thoại</translation>
    </message>
</context>
<context>
    <name>ProceduresPage</name>
    <message>
        <source>Find it by name</source>
        <translation>Tìm theo tên việc</translation>
    </message>
    <message>
        <source>What do you need to do?</source>
        <translation>Ông/Bà cần làm việc gì?</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Whatever you answer, one number is enough.</source>
        <translation>Trả lời thế nào cũng chỉ cần một số.</translation>
    </message>
    <message>
        <source>Yes, done</source>
        <translation>Rồi</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Không biết</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Where is my dossier?</source>
        <translation>Hồ sơ đến đâu rồi?</translation>
    </message>
    <message>
        <source>Please type the look-up code of your receipt: sixteen signs</source>
        <translation>Xin bấm mã tra cứu trên giấy hẹn: 16 chữ và số</translation>
    </message>
    <message>
        <source>%1 signs typed</source>
        <translation>Đã bấm %1 ký tự</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold up a code</source>
        <translation>Quét mã</translation>
    </message>
    <message>
        <source>Please hold the code or the card to the camera</source>
        <translation>Xin đưa mã hoặc thẻ ra trước máy ảnh</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Hình máy ảnh đang thấy</translation>
    </message>
    <message>
        <source>The code of a procedure, a receipt, a number, an appointment. Of a citizen card only the age is looked at; the card is forgotten at once.</source>
        <translation>Mã thủ tục, giấy hẹn, phiếu số, lịch hẹn. Với thẻ căn cước, máy chỉ xem tuổi rồi quên thẻ ngay.</translation>
    </message>
    <message>
        <source>Please hold the code or the card to the scanner</source>
        <translation>Xin đưa mã hoặc thẻ vào máy quét</translation>
    </message>
    <message>
        <source>Hold the scanner a hand&apos;s width before the code and press its key. It beeps when it has read it.</source>
        <translation>Đưa máy quét cách mã một gang tay rồi bấm nút trên máy. Nghe tiếng bíp là đã đọc xong.</translation>
    </message>
    <message>
        <source>Sorry, the scanner is not plugged in. Everything can be found by touching and typing.</source>
        <translation>Xin lỗi, máy quét chưa được cắm. Mọi thứ vẫn tìm được bằng cách chạm và gõ.</translation>
    </message>
</context>
<context>
    <name>ScanWays</name>
    <message>
        <source>Take a number</source>
        <translation>Lấy số thứ tự</translation>
    </message>
    <message>
        <source>Type a few words</source>
        <translation>Gõ vài chữ để tìm</translation>
    </message>
    <message>
        <source>Type the code of a receipt</source>
        <translation>Bấm mã trên giấy hẹn</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Type a few words</source>
        <translation>Gõ vài chữ để tìm</translation>
    </message>
    <message>
        <source>What papers?</source>
        <translation>Cần giấy tờ gì?</translation>
    </message>
    <message>
        <source>Without marks is fine: khai sinh, sao y, so do…</source>
        <translation>Gõ không dấu cũng được: khai sinh, sao y, so do…</translation>
    </message>
    <message>
        <source>Nothing is like it. Please try other words, or ask for help.</source>
        <translation>Chưa tìm thấy việc nào giống như vậy. Xin Ông/Bà gõ chữ khác, hoặc gọi người giúp.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Monday</source>
        <translation>thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>thứ Bảy</translation>
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
        <translation>đã xong</translation>
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
        <translation>Trước ông/bà không còn ai, xin chờ gọi số</translation>
    </message>
    <message>
        <source>Nobody is ahead of you</source>
        <translation>Trước ông/bà không còn ai</translation>
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
        <source>Copy %1, printed at %2</source>
        <translation>Bản in lại lần %1 lúc %2</translation>
    </message>
    <message>
        <source>Please keep this slip. Thank you.</source>
        <translation>Xin giữ phiếu này. Cảm ơn ông/bà.</translation>
    </message>
    <message>
        <source>On the morning of %1, day %2 of month %3, you are called first. Please keep this slip.</source>
        <translation>Sáng %1, ngày %2 tháng %3, ông/bà được gọi trước. Xin giữ phiếu này.</translation>
    </message>
    <message>
        <source>On the afternoon of %1, day %2 of month %3, you are called first. Please keep this slip.</source>
        <translation>Chiều %1, ngày %2 tháng %3, ông/bà được gọi trước. Xin giữ phiếu này.</translation>
    </message>
    <message>
        <source>YOUR APPOINTMENT</source>
        <translation>PHIẾU HẸN GIỜ ĐẾN</translation>
    </message>
    <message>
        <source>In time you are next when your appointment begins. Who comes later waits a little longer.</source>
        <translation>Đến đúng hẹn, ông/bà được gọi ngay khi tới giờ hẹn. Đến muộn thì chờ thêm một chút.</translation>
    </message>
    <message>
        <source>RESERVE NUMBER</source>
        <translation>SỐ DỰ PHÒNG</translation>
    </message>
    <message>
        <source>Came at: ____ : ____   day ____ / ____</source>
        <translation>Giờ đến: ___ : ___  ngày ___ / ___</translation>
    </message>
    <message>
        <source>PRACTICE – NO REAL NUMBER</source>
        <translation>TẬP LÀM THỬ – KHÔNG PHẢI SỐ THẬT</translation>
    </message>
    <message>
        <source>WHO WAITS</source>
        <translation>DANH SÁCH NGƯỜI ĐANG CHỜ</translation>
    </message>
    <message>
        <source>Printed at %1</source>
        <translation>In lúc %1</translation>
    </message>
    <message>
        <source>When the power goes, please go on in this order and write down when each number was served. It is entered when the machine is back.</source>
        <translation>Khi mất điện, xin gọi tiếp theo thứ tự này và ghi giờ đã tiếp vào cột cuối. Máy hoạt động lại thì ghi bù.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Giờ đến</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Served at</source>
        <translation>Tiếp lúc</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>called</source>
        <translation>đã gọi</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>đang phục vụ</translation>
    </message>
    <message>
        <source>held</source>
        <translation>đang giữ lại</translation>
    </message>
    <message>
        <source>Number of the morning of %1, taken at %2</source>
        <translation>Số của sáng %1, lấy lúc %2</translation>
    </message>
    <message>
        <source>Number of the afternoon of %1, taken at %2</source>
        <translation>Số của chiều %1, lấy lúc %2</translation>
    </message>
    <message>
        <source>At %1 on the morning of %2, day %3 of month %4. Type this code at the kiosk when you come.</source>
        <translation>Lúc %1 sáng %2, ngày %3 tháng %4. Khi đến, xin gõ mã này ở máy lấy số.</translation>
    </message>
    <message>
        <source>At %1 on the afternoon of %2, day %3 of month %4. Type this code at the kiosk when you come.</source>
        <translation>Lúc %1 chiều %2, ngày %3 tháng %4. Khi đến, xin gõ mã này ở máy lấy số.</translation>
    </message>
    <message>
        <source>Made at %1</source>
        <translation>Đặt lúc %1</translation>
    </message>
    <message>
        <source>RECEIPT OF A DOSSIER</source>
        <translation>GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ</translation>
    </message>
    <message>
        <source>Code of the dossier</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>The result is due</source>
        <translation>Hẹn trả kết quả</translation>
    </message>
    <message>
        <source>Look-up code</source>
        <translation>Mã tra cứu</translation>
    </message>
    <message>
        <source>How far is it? Hold this code to the machine at the centre, or type the look-up code. Please bring this slip and your card.</source>
        <translation>Xem hồ sơ đến đâu: đưa mã vuông này vào máy ở trung tâm, hoặc bấm mã tra cứu. Khi đến nhận kết quả, xin mang theo giấy này và thẻ căn cước.</translation>
    </message>
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>Take a number</source>
        <translation>Lấy số thứ tự</translation>
    </message>
    <message>
        <source>Sorry, the answer has not come yet.</source>
        <translation>Xin lỗi, máy chưa có trả lời.</translation>
    </message>
    <message>
        <source>Sorry, this kiosk cannot give numbers just now.</source>
        <translation>Xin lỗi, lúc này máy chưa lấy số được.</translation>
    </message>
    <message>
        <source>Sorry, this choice has just changed.</source>
        <translation>Xin lỗi, mục này vừa thay đổi.</translation>
    </message>
    <message>
        <source>Sorry, the number could not be written down.</source>
        <translation>Xin lỗi, máy chưa ghi được số.</translation>
    </message>
    <message>
        <source>No number was taken. Please take a paper number at the guidance desk.</source>
        <translation>Chưa lấy số nào. Xin lấy số giấy ở bàn hướng dẫn.</translation>
    </message>
    <message>
        <source>No number was taken. Please choose again.</source>
        <translation>Chưa lấy số nào. Xin chọn lại.</translation>
    </message>
    <message>
        <source>No number was taken. Please try again or call somebody to help.</source>
        <translation>Chưa lấy số nào. Xin thử lại hoặc gọi người giúp.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Về trang đầu</translation>
    </message>
    <message>
        <source>Please try again. However often you try, you get one number only.</source>
        <translation>Xin thử lại. Dù thử mấy lần, ông bà cũng chỉ nhận một số.</translation>
    </message>
    <message>
        <source>Sorry, no counter does this work at present.</source>
        <translation>Xin lỗi, hiện chưa có quầy nào tiếp việc này.</translation>
    </message>
    <message>
        <source>No number was taken. Please touch “Call for help”: somebody tells you where to go.</source>
        <translation>Chưa lấy số nào. Xin chạm “Gọi người giúp”: có người chỉ chỗ cho ông bà.</translation>
    </message>
</context>
<context>
    <name>motcua::AdminSection</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Small letters, digits, dot and dash; it stays as it is.</source>
        <translation>Chữ thường không dấu, chữ số, dấu chấm và gạch; sau này không đổi.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>8 to 128 characters; a few words make a good one.</source>
        <translation>8 đến 128 ký tự; vài từ ghép lại là mật khẩu tốt.</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Gõ lại mật khẩu</translation>
    </message>
</context>
<context>
    <name>motcua::AgenciesSection</name>
    <message>
        <source>counter %1</source>
        <translation>quầy %1</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>Cơ quan mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>As on the slip: Công an phường</source>
        <translation>Như trên phiếu: Công an phường</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>This agency still has: %1. Nothing was changed. Please give them to another agency or remove them first.</source>
        <translation>Cơ quan này còn: %1. Chưa thay đổi gì. Xin chuyển cho cơ quan khác hoặc bỏ trước.</translation>
    </message>
</context>
<context>
    <name>motcua::ApologyForm</name>
    <message>
        <source> working days</source>
        <translation> ngày làm việc</translation>
    </message>
    <message>
        <source>New date: later by</source>
        <translation>Ngày hẹn mới: lùi thêm</translation>
    </message>
    <message>
        <source>Reason, as the applicant reads it</source>
        <translation>Lý do, ghi như để người nộp đọc</translation>
    </message>
    <message>
        <source>Basis: the law, or who decided</source>
        <translation>Căn cứ: quy định, hoặc ai quyết định</translation>
    </message>
    <message>
        <source>Give the new dates, print the letters (Ctrl+Enter)</source>
        <translation>Hẹn lại và in thư xin lỗi (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Quay lại (Esc)</translation>
    </message>
</context>
<context>
    <name>motcua::AppointmentView</name>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Make the appointment</source>
        <translation>Hẹn</translation>
    </message>
    <message>
        <source>The same, with a slip</source>
        <translation>Hẹn và in phiếu</translation>
    </message>
    <message>
        <source>Has come: give the number</source>
        <translation>Đã đến: cấp số</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Hủy hẹn</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>Lịch hẹn trong ngày</translation>
    </message>
    <message>
        <source>No appointments on this day</source>
        <translation>Ngày này chưa có ai hẹn</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Lịch hẹn</translation>
    </message>
    <message>
        <source>Print its slip again</source>
        <translation>In lại phiếu hẹn giờ</translation>
    </message>
</context>
<context>
    <name>motcua::AppointmentWords</name>
    <message numerus="yes">
        <source>%1 · %n places left</source>
        <translation>
            <numerusform>%1 · còn %n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>has come: %1</source>
        <translation>đã đến: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>has not come yet</source>
        <translation>chưa đến</translation>
    </message>
    <message>
        <source>Made: %1, %2, %3. Please tell the code: %4. It is typed at the kiosk on arrival.</source>
        <translation>Đã hẹn: %1, %2, %3. Xin đọc mã cho người hẹn: %4. Khi đến, gõ mã này ở máy lấy số.</translation>
    </message>
    <message>
        <source>The number is %1. Its slip is printed.</source>
        <translation>Số là %1. Phiếu đang in.</translation>
    </message>
    <message>
        <source>The appointment at %1 is cancelled; its place is free again.</source>
        <translation>Đã hủy hẹn lúc %1; chỗ này lại trống.</translation>
    </message>
    <message>
        <source>This field has no appointments any more. Nothing was changed.</source>
        <translation>Lĩnh vực này không còn nhận hẹn. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The centre is closed then. Nothing was changed. Please choose another time.</source>
        <translation>Lúc đó trung tâm nghỉ. Chưa có gì thay đổi. Xin chọn giờ khác.</translation>
    </message>
    <message>
        <source>The time of this appointment is over. Please give a new number.</source>
        <translation>Lịch hẹn này đã qua. Xin cấp số mới.</translation>
    </message>
    <message>
        <source>That is too far ahead. Nothing was changed. Please choose an earlier day.</source>
        <translation>Ngày này còn xa quá. Chưa có gì thay đổi. Xin chọn ngày gần hơn.</translation>
    </message>
    <message>
        <source>The day takes no more numbers. The code is good on the next open day, and called first there.</source>
        <translation>Ngày này đã chốt, không cấp thêm số. Mã hẹn vẫn dùng được vào ngày làm việc tiếp theo và được gọi đầu tiên.</translation>
    </message>
    <message>
        <source>The last place at this time has just been taken. Nothing was changed. Please choose another time.</source>
        <translation>Chỗ cuối cùng của giờ này vừa có người hẹn. Chưa có gì thay đổi. Xin chọn giờ khác.</translation>
    </message>
    <message>
        <source>There is no such appointment. Nothing was changed.</source>
        <translation>Không có lịch hẹn này. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This appointment was cancelled. Please give a new number.</source>
        <translation>Lịch hẹn này đã hủy. Xin cấp số mới.</translation>
    </message>
    <message>
        <source>Its holder has a number already. Nothing was changed.</source>
        <translation>Người hẹn đã có số. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This appointment is of another day. Nothing was changed.</source>
        <translation>Lịch hẹn này của ngày khác. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was changed. Please ask a colleague or the administrator.</source>
        <translation>Tài khoản này không được làm việc đó. Chưa có gì thay đổi. Xin nhờ đồng nghiệp hoặc người quản trị.</translation>
    </message>
    <message>
        <source>Sorry, the machine that leads the queue cannot be reached. The appointment stands. Please press again in a moment.</source>
        <translation>Xin lỗi, chưa liên lạc được với máy điều hành hàng chờ. Lịch hẹn vẫn còn. Xin bấm lại sau giây lát.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. Nothing was changed. Please press again; if it stays so, call the administrator.</source>
        <translation>Xin lỗi, máy này không ghi được vào ổ đĩa. Chưa có gì thay đổi. Xin bấm lại; nếu vẫn vậy, xin gọi người quản trị.</translation>
    </message>
</context>
<context>
    <name>motcua::BoardController</name>
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
    <name>motcua::BooksPart</name>
    <message>
        <source>Do not close it</source>
        <translation>Không khóa</translation>
    </message>
    <message>
        <source>Books of dossiers by year</source>
        <translation>Sổ theo dõi hồ sơ theo năm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Số hồ sơ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Khóa lúc</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Người khóa</translation>
    </message>
    <message>
        <source>Print the book</source>
        <translation>In sổ</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>Khóa sổ</translation>
    </message>
</context>
<context>
    <name>motcua::ByHandView</name>
    <message>
        <source>Give numbers, note as served</source>
        <translation>Cấp số và ghi bù</translation>
    </message>
    <message>
        <source>Nobody is left who waited then</source>
        <translation>Không còn ai chờ từ lúc đó</translation>
    </message>
    <message>
        <source>Who waited then; tick who was served</source>
        <translation>Những người chờ lúc đó; đánh dấu người đã tiếp</translation>
    </message>
    <message>
        <source>Counter where they were served</source>
        <translation>Quầy đã tiếp</translation>
    </message>
    <message>
        <source>Field of those without a number</source>
        <translation>Lĩnh vực của người chưa có số</translation>
    </message>
    <message>
        <source>How many had no number</source>
        <translation>Số người chưa có số</translation>
    </message>
    <message>
        <source>Served there without a number:</source>
        <translation>Đã tiếp ở quầy đó mà chưa có số:</translation>
    </message>
    <message numerus="yes">
        <source>%n were served there by hand</source>
        <translation>
            <numerusform>Ghi bù %n người đã tiếp ở quầy này</numerusform>
        </translation>
    </message>
    <message>
        <source>Served by hand</source>
        <translation>Ghi bù</translation>
    </message>
    <message>
        <source>Note who was served by hand</source>
        <translation>Ghi bù người đã tiếp bằng tay</translation>
    </message>
    <message>
        <source>Tick who was served there</source>
        <translation>Đánh dấu những người đã tiếp</translation>
    </message>
</context>
<context>
    <name>motcua::ByHandWords</name>
    <message>
        <source>Tick the numbers of those who were served meanwhile. They count as served; how long it took is not known and is left out of every figure of time.</source>
        <translation>Xin đánh dấu số của những người đã tiếp trong lúc đó. Những người này tính là đã xong; không rõ mất bao lâu nên không tính vào thời gian.</translation>
    </message>
    <message>
        <source>Served by hand, without the machine.</source>
        <translation>Những người đã tiếp bằng tay, không qua máy.</translation>
    </message>
    <message>
        <source>The machine stood still from %1 to %2.</source>
        <translation>Máy ngừng từ %1 đến %2.</translation>
    </message>
    <message>
        <source>%1 · %2 · taken at %3</source>
        <translation>%1 · %2 · lấy số lúc %3</translation>
    </message>
    <message>
        <source>Noted as served by hand at counter %1: %2.</source>
        <translation>Đã ghi bù ở quầy %1: %2.</translation>
    </message>
    <message>
        <source>Sorry, no more numbers could be given. Please try again in a moment.</source>
        <translation>Xin lỗi, chưa cấp thêm số được. Xin thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>Đã ghi bù: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Taken back, not served by hand: %1.</source>
        <translation>Đã hoàn tác, không tính là đã tiếp bằng tay: %1.</translation>
    </message>
</context>
<context>
    <name>motcua::CalendarSection</name>
    <message>
        <source>Save the calendar (Ctrl+S)</source>
        <translation>Lưu lịch (Ctrl+S)</translation>
    </message>
    <message>
        <source>Forget the changes</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Giờ tính hạn</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Cách tính hạn</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Mức phấn đấu</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Thử</translation>
    </message>
</context>
<context>
    <name>motcua::CalendarWords</name>
    <message>
        <source>Holiday</source>
        <translation>Nghỉ lễ, Tết</translation>
    </message>
    <message>
        <source>Off instead of a day of rest</source>
        <translation>Nghỉ bù</translation>
    </message>
    <message>
        <source>Off, swapped</source>
        <translation>Nghỉ hoán đổi</translation>
    </message>
    <message>
        <source>Worked instead</source>
        <translation>Làm bù</translation>
    </message>
    <message>
        <source>Filed online</source>
        <translation>Nộp trực tuyến</translation>
    </message>
    <message>
        <source>Due on the same day</source>
        <translation>Trả trong ngày</translation>
    </message>
    <message>
        <source>Of a long term</source>
        <translation>Thời hạn dài</translation>
    </message>
    <message>
        <source>The usual case</source>
        <translation>Trường hợp thường</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>Phải xác minh</translation>
    </message>
    <message>
        <source>(no day yet)</source>
        <translation>(chưa có ngày)</translation>
    </message>
    <message>
        <source>Entered, as by law</source>
        <translation>Đã nhập, khớp luật</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Đã nhập</translation>
    </message>
    <message>
        <source>Computed from the law</source>
        <translation>Máy tính theo luật</translation>
    </message>
    <message>
        <source>By law, not entered</source>
        <translation>Luật có, chưa nhập</translation>
    </message>
    <message>
        <source>The first day of Tết is %1.</source>
        <translation>Mùng 1 Tết là %1.</translation>
    </message>
    <message>
        <source>The days below were entered by the notices.</source>
        <translation>Các ngày dưới đây được nhập theo thông báo.</translation>
    </message>
    <message>
        <source>Nothing was entered: the days below are computed from the law and the lunar calendar.</source>
        <translation>Chưa nhập gì: máy tính các ngày dưới đây theo luật và âm lịch.</translation>
    </message>
    <message>
        <source>No notice of the days off at Tết %1 yet. Once there is one, enter its days and tick “There is a notice”.</source>
        <translation>Chưa có thông báo nghỉ Tết %1. Khi có, xin nhập các ngày nghỉ và đánh dấu “Đã có thông báo nghỉ Tết”.</translation>
    </message>
    <message numerus="yes">
        <source>A term of more than %n working days</source>
        <translation>
            <numerusform>Thời hạn trên %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office hours after receipt</source>
        <translation>
            <numerusform>%n giờ làm việc sau khi nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days before the date by law</source>
        <translation>
            <numerusform>sớm hơn hạn theo luật %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted by a law of their own, whatever is chosen here: %1.</source>
        <translation>Thủ tục tính theo luật riêng, không theo lựa chọn ở đây: %1.</translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <translation>Căn cứ: %1.</translation>
    </message>
    <message>
        <source>Year %1: please write the number of the notice, such as 12729/VPCP-KGVX.</source>
        <translation>Năm %1: xin ghi số văn bản thông báo, ví dụ 12729/VPCP-KGVX.</translation>
    </message>
    <message>
        <source>Please write the day, such as 16/02/%1.</source>
        <translation>Xin ghi ngày, ví dụ 16/02/%1.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar. Please write it like 16/02/%2.</source>
        <translation>Ngày “%1” không có trong lịch. Xin ghi như 16/02/%2.</translation>
    </message>
    <message>
        <source>%1 is not of the year %2.</source>
        <translation>Ngày %1 không thuộc năm %2.</translation>
    </message>
    <message>
        <source>%1 stands in two rows. Please change or remove this one.</source>
        <translation>Ngày %1 có ở hai dòng. Xin sửa hoặc xóa dòng này.</translation>
    </message>
    <message>
        <source>%1: please write what the day is.</source>
        <translation>%1: xin ghi đó là ngày gì.</translation>
    </message>
    <message>
        <source>Please open the office on one day of the week at least.</source>
        <translation>Xin chọn ít nhất một ngày làm việc trong tuần.</translation>
    </message>
    <message>
        <source>%1: hours begin before they end, and the pause lies between them.</source>
        <translation>%1: giờ bắt đầu phải trước giờ kết thúc, giờ nghỉ phải ở giữa.</translation>
    </message>
    <message>
        <source>These hours cannot be counted with.</source>
        <translation>Không tính hạn được với giờ này.</translation>
    </message>
    <message>
        <source>Please write the decision that this promise rests on, such as 12/QĐ-UBND.</source>
        <translation>Xin ghi số quyết định làm căn cứ cho mức phấn đấu này, ví dụ 12/QĐ-UBND.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. Nothing was changed, and what you wrote is still here. Please try again; if it stays so, call the administrator.</source>
        <translation>Xin lỗi, máy không ghi được vào ổ đĩa. Chưa thay đổi gì, điều đã ghi vẫn còn đây. Xin thử lại; nếu vẫn vậy, xin gọi người quản trị.</translation>
    </message>
    <message numerus="yes">
        <source>%n days added</source>
        <translation>
            <numerusform>thêm %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days removed</source>
        <translation>
            <numerusform>bỏ %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days changed</source>
        <translation>
            <numerusform>sửa %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>there is a notice of Tết</source>
        <translation>đã có thông báo nghỉ Tết</translation>
    </message>
    <message>
        <source>there is no notice of Tết</source>
        <translation>chưa có thông báo nghỉ Tết</translation>
    </message>
    <message>
        <source>source</source>
        <translation>số văn bản</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>giờ tính hạn</translation>
    </message>
    <message>
        <source>hours of counters</source>
        <translation>giờ tiếp nhận của quầy</translation>
    </message>
    <message>
        <source>how terms are counted</source>
        <translation>cách tính thời hạn</translation>
    </message>
    <message>
        <source>promises of the unit</source>
        <translation>mức phấn đấu</translation>
    </message>
    <message>
        <source>The calendar is saved.</source>
        <translation>Lịch đã lưu.</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Chưa lưu: %1.</translation>
    </message>
    <message>
        <source>Saved: %1. Dossiers received from now on count by it; those received before keep their dates.</source>
        <translation>Đã lưu: %1. Hồ sơ nhận từ bây giờ tính theo lịch này; hồ sơ đã nhận giữ nguyên ngày hẹn.</translation>
    </message>
    <message>
        <source>Somebody changed the calendar meanwhile. What you wrote is still here; please look through it before you save.</source>
        <translation>Trong lúc đó có người đã đổi lịch. Điều đã ghi vẫn còn đây; xin xem lại trước khi lưu.</translation>
    </message>
    <message>
        <source>Promised inside the unit: %1 (%2)</source>
        <translation>Trung tâm phấn đấu: %1 (%2)</translation>
    </message>
    <message>
        <source>To be returned at</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>To be returned at, the changes make no difference</source>
        <translation>Hẹn trả (thay đổi chưa lưu không làm khác đi)</translation>
    </message>
    <message>
        <source>Once the changes are saved</source>
        <translation>Hẹn trả sau khi lưu thay đổi</translation>
    </message>
    <message>
        <source>As it holds now</source>
        <translation>Hẹn trả theo lịch đang dùng</translation>
    </message>
    <message>
        <source>Choose a procedure whose term is published.</source>
        <translation>Xin chọn một thủ tục đã công bố thời hạn.</translation>
    </message>
    <message>
        <source>This is to be mended first: %1</source>
        <translation>Cần sửa trước: %1</translation>
    </message>
</context>
<context>
    <name>motcua::CallNotes</name>
    <message>
        <source>the result is ready</source>
        <translation>kết quả đã có</translation>
    </message>
    <message>
        <source>papers are missing</source>
        <translation>còn thiếu giấy tờ</translation>
    </message>
    <message>
        <source>there is a new date</source>
        <translation>có ngày hẹn mới</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>hồ sơ bị từ chối</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>hồ sơ dừng giải quyết</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>chưa có số điện thoại</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa gọi</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for later, %1</source>
        <translation>hẹn gọi lại, %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>lần cuối %1</translation>
    </message>
    <message>
        <source>they asked for another time</source>
        <translation>hẹn gọi lại lúc khác</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>chưa gặp</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Câu cần nói</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>Các lần đã gọi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>%1: told. Thank you.</source>
        <translation>%1: đã báo xong. Xin cảm ơn.</translation>
    </message>
    <message>
        <source>%1: not reached. It stays on the list.</source>
        <translation>%1: chưa gặp được. Hồ sơ vẫn ở trong danh sách.</translation>
    </message>
    <message>
        <source>%1: they want to hear it later. It stays on the list.</source>
        <translation>%1: người dân hẹn gọi lại. Hồ sơ vẫn ở trong danh sách.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 đã trở lại như trước.</translation>
    </message>
    <message>
        <source>Please write down when they want to hear it.</source>
        <translation>Xin ghi lúc nào thì gọi lại.</translation>
    </message>
    <message>
        <source>The sentence is copied, to be sent as a message. Please note what came of it.</source>
        <translation>Đã chép câu báo để gửi tin nhắn. Xin ghi lại kết quả.</translation>
    </message>
</context>
<context>
    <name>motcua::CallView</name>
    <message>
        <source>Who must be told, the most pressing first</source>
        <translation>Những người phải báo, việc gấp ở trên</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Báo cho ai</translation>
    </message>
    <message>
        <source>What, and how</source>
        <translation>Việc gì, bằng cách nào</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Đã gọi</translation>
    </message>
    <message>
        <source>Nobody waits to hear from us. Thank you.</source>
        <translation>Không còn ai phải báo. Xin cảm ơn.</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Câu cần nói</translation>
    </message>
    <message>
        <source>the daughter answered; call again at 14:00</source>
        <translation>con gái nghe máy; 14 giờ gọi lại</translation>
    </message>
    <message>
        <source>Who answered, what they said</source>
        <translation>Ai nghe máy, nói gì</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Đã báo</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Chưa gặp</translation>
    </message>
    <message>
        <source>Call again later</source>
        <translation>Hẹn gọi lại</translation>
    </message>
    <message>
        <source>Show the telephone number</source>
        <translation>Xem số điện thoại</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Chép câu báo</translation>
    </message>
    <message>
        <source>Go to the dossier</source>
        <translation>Đến hồ sơ</translation>
    </message>
    <message>
        <source>Tell people</source>
        <translation>Báo cho dân</translation>
    </message>
</context>
<context>
    <name>motcua::CardQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>It is who brings it</source>
        <translation>Là người nộp thay</translation>
    </message>
    <message>
        <source>Write this one instead</source>
        <translation>Ghi người này thay vào</translation>
    </message>
    <message>
        <source>%1 is written down already. The card just scanned is of %2.</source>
        <translation>Đang ghi %1. Thẻ vừa quét là của %2.</translation>
    </message>
</context>
<context>
    <name>motcua::ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>Các thay đổi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Về danh sách (Esc)</translation>
    </message>
    <message>
        <source>Accept the changes</source>
        <translation>Nhận các thay đổi</translation>
    </message>
</context>
<context>
    <name>motcua::CitizenWindow</name>
    <message>
        <source>Screen for the citizen</source>
        <translation>Màn hình cho người dân</translation>
    </message>
    <message>
        <source>For the citizen</source>
        <translation>Cho người dân</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Xin chào Ông/Bà</translation>
    </message>
    <message>
        <source>Please look whether everything is right</source>
        <translation>Mời Ông/Bà xem giúp, có gì chưa đúng xin cho biết</translation>
    </message>
</context>
<context>
    <name>motcua::ColleaguesSection</name>
    <message>
        <source>Who else signs in: officers at the counters, the head, helpers at the door. May stay empty; people are added later under “Settings”, too.</source>
        <translation>Những người khác cũng đăng nhập: cán bộ ở các quầy, lãnh đạo, người hướng dẫn ở cửa. Có thể để trống; sau này thêm ở trang “Thiết lập” cũng được.</translation>
    </message>
</context>
<context>
    <name>motcua::CounterChooser</name>
    <message>
        <source>Which counter is this machine at?</source>
        <translation>Máy này ở quầy nào?</translation>
    </message>
    <message>
        <source>It is remembered on this machine and can be changed in the menu at any time.</source>
        <translation>Máy sẽ nhớ quầy này; lúc nào cũng đổi được trong Trình đơn.</translation>
    </message>
</context>
<context>
    <name>motcua::CounterMenus</name>
    <message>
        <source>Print the slip of %1 again</source>
        <translation>In lại phiếu số %1</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>Nghỉ giải lao</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Họp</translation>
    </message>
    <message>
        <source>Fetching files</source>
        <translation>Đi lấy hồ sơ</translation>
    </message>
    <message>
        <source>Urgent matter</source>
        <translation>Việc gấp</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known how long</source>
        <translation>Chưa biết bao lâu</translation>
    </message>
    <message>
        <source>Close the counter for today</source>
        <translation>Đóng quầy hết hôm nay</translation>
    </message>
    <message>
        <source>Hold: waits aside</source>
        <translation>Giữ lại: chờ riêng</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Chuyển sang</translation>
    </message>
    <message>
        <source>Undo the call: back into the queue</source>
        <translation>Hoàn tác lượt gọi: cho về hàng</translation>
    </message>
    <message>
        <source>Call %1 now</source>
        <translation>Gọi %1 ngay</translation>
    </message>
    <message>
        <source>%1 has come: back into the queue</source>
        <translation>Số %1 đã đến: cho vào hàng lại</translation>
    </message>
    <message>
        <source>Afterwards to</source>
        <translation>Sau đó đến</translation>
    </message>
    <message>
        <source>Without the step %1</source>
        <translation>Bỏ bước %1</translation>
    </message>
    <message>
        <source>%1 before the others</source>
        <translation>%1 trước các bước khác</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Cần giúp</translation>
    </message>
    <message>
        <source>Make %1 void</source>
        <translation>Hủy số %1</translation>
    </message>
    <message>
        <source>taken by mistake</source>
        <translation>lấy nhầm số</translation>
    </message>
    <message>
        <source>the person has left</source>
        <translation>người chờ đã về</translation>
    </message>
    <message>
        <source>only a trial</source>
        <translation>chỉ là thử</translation>
    </message>
    <message>
        <source>Take a number for somebody</source>
        <translation>Lấy số giúp</translation>
    </message>
    <message>
        <source>%1 has come: give the number</source>
        <translation>%1 đã đến: cấp số</translation>
    </message>
    <message>
        <source>Print the appointment slip %1 again</source>
        <translation>In lại phiếu hẹn giờ %1</translation>
    </message>
    <message>
        <source>Receive a dossier (Ctrl+H)</source>
        <translation>Nhận hồ sơ (Ctrl+H)</translation>
    </message>
    <message>
        <source>%1: no counter today</source>
        <translation>%1: hôm nay không có quầy</translation>
    </message>
    <message>
        <source>All the same: nobody calls there until a counter does it</source>
        <translation>Vẫn làm: sẽ không ai gọi cho đến khi có quầy nhận</translation>
    </message>
</context>
<context>
    <name>motcua::CounterWords</name>
    <message>
        <source>A slip of this number waits for the printer already.</source>
        <translation>Phiếu của số này đang chờ in.</translation>
    </message>
    <message>
        <source>The slip of %1 is printed again and says so.</source>
        <translation>Phiếu số %1 được in lại, trên phiếu có ghi là bản in lại.</translation>
    </message>
    <message>
        <source>Please go and invite %1 in person: %2.</source>
        <translation>Xin đến tận nơi mời số %1: %2.</translation>
    </message>
    <message>
        <source>%1 waits aside. Choose the number in the list to call it.</source>
        <translation>Số %1 được giữ lại, chờ riêng. Chọn số này trong danh sách để gọi.</translation>
    </message>
    <message>
        <source>%1 waits again in its old place.</source>
        <translation>Số %1 chờ lại ở đúng chỗ cũ.</translation>
    </message>
    <message>
        <source>%1 now waits for %2.</source>
        <translation>Số %1 nay chờ lĩnh vực %2.</translation>
    </message>
    <message>
        <source>This number was settled elsewhere. Nothing was changed. The list now shows how it stands.</source>
        <translation>Số này nơi khác đã giải quyết. Chưa có gì thay đổi. Danh sách đang hiện đúng tình trạng.</translation>
    </message>
    <message>
        <source>This number was missed too long ago. Nothing was changed. Please take a new number for the person.</source>
        <translation>Số này lỡ lượt đã quá lâu. Chưa có gì thay đổi. Xin lấy số mới cho người này.</translation>
    </message>
    <message>
        <source>The settings were changed meanwhile. Nothing was changed. Please choose again.</source>
        <translation>Thiết lập vừa thay đổi. Chưa có gì thay đổi ở số này. Xin chọn lại.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. Nothing was changed. Please press again; if it stays so, call the administrator.</source>
        <translation>Xin lỗi, máy này không ghi được vào ổ đĩa. Chưa có gì thay đổi. Xin bấm lại; nếu vẫn vậy, xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>%1 is in the queue again.</source>
        <translation>Số %1 đã vào hàng lại.</translation>
    </message>
    <message>
        <source>%1 counts no more: %2.</source>
        <translation>Số %1 đã hủy: %2.</translation>
    </message>
    <message>
        <source>%1 ends at this counter.</source>
        <translation>Số %1 xong ở quầy này.</translation>
    </message>
    <message>
        <source>%1 goes on to: %2.</source>
        <translation>Số %1 sẽ đi tiếp đến: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Number %1 was taken, %n people are before it.</source>
        <translation>
            <numerusform>Đã lấy số %1, trước đó còn %n người.</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter is closed for today</source>
        <translation>Quầy này đóng hết hôm nay</translation>
    </message>
    <message>
        <source>This counter pauses</source>
        <translation>Quầy này tạm nghỉ</translation>
    </message>
    <message>
        <source>This counter pauses until %1</source>
        <translation>Quầy này nghỉ đến %1</translation>
    </message>
    <message>
        <source>Your account may not do this with this number. Nothing was changed. Please ask the officer of its queue, or the administrator.</source>
        <translation>Tài khoản của ông/bà không được làm việc này với số này. Chưa có gì thay đổi. Xin hỏi cán bộ của hàng chờ đó, hoặc người quản trị.</translation>
    </message>
</context>
<context>
    <name>motcua::CountersSection</name>
    <message>
        <source>New counter</source>
        <translation>Quầy mới</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số quầy</translation>
    </message>
    <message>
        <source>As on its sign; it is called aloud.</source>
        <translation>Như trên biển quầy; số này được gọi lên.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Accounts of this agency work here, and those of the whole centre.</source>
        <translation>Tài khoản của cơ quan này và của cả trung tâm làm việc ở đây.</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Phục vụ</translation>
    </message>
    <message>
        <source>A waiting minute with weight × 2 counts double when the next is called.</source>
        <translation>Trọng số × 2: một phút chờ được tính gấp đôi khi gọi người tiếp theo.</translation>
    </message>
    <message>
        <source>There is a counter %1 already.</source>
        <translation>Đã có quầy %1.</translation>
    </message>
</context>
<context>
    <name>motcua::DateWords</name>
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
</context>
<context>
    <name>motcua::DayDialog</name>
    <message>
        <source>Một cửa: which day is it?</source>
        <translation>Một cửa: hôm nay là ngày nào?</translation>
    </message>
    <message>
        <source>Is today %1?</source>
        <translation>Hôm nay là %1 phải không?</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Ngày hôm nay</translation>
    </message>
    <message>
        <source>Yes, that is today</source>
        <translation>Đúng, hôm nay là ngày đó</translation>
    </message>
    <message>
        <source>No, this day is today</source>
        <translation>Không, hôm nay là ngày này</translation>
    </message>
    <message>
        <source>Leave, to set the clock right</source>
        <translation>Thoát để chỉnh đồng hồ</translation>
    </message>
</context>
<context>
    <name>motcua::DayDialogWords</name>
    <message>
        <source>The clock of this machine shows %1, but the last work was written at %2. The clock is behind; its battery may be dead. Nothing is lost. Numbers and figures will stand under the day that you name.</source>
        <translation>Đồng hồ của máy này chỉ %1, nhưng việc cuối cùng ghi lúc %2. Đồng hồ đang chậm, có thể pin đã hết. Không mất gì. Số và số liệu sẽ ghi vào ngày Ông/Bà cho biết.</translation>
    </message>
    <message>
        <source>The clock of this machine shows %1; the last work here was on %2. If the clock runs ahead, please leave and set it right first.</source>
        <translation>Đồng hồ của máy này chỉ %1; lần làm việc cuối là %2. Nếu đồng hồ chạy nhanh, xin thoát và chỉnh lại trước.</translation>
    </message>
</context>
<context>
    <name>motcua::DayView</name>
    <message>
        <source>Nobody is left waiting</source>
        <translation>Không còn ai chờ</translation>
    </message>
    <message>
        <source>Give them a number of the next day</source>
        <translation>Cho số của ngày làm việc tới</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Chốt ngày</translation>
    </message>
    <message>
        <source>People who are left</source>
        <translation>Những người còn lại</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Chốt ngày</translation>
    </message>
    <message>
        <source>Take the closing back</source>
        <translation>Hoàn tác chốt ngày</translation>
    </message>
    <message>
        <source>No, leave everything as it is</source>
        <translation>Không, giữ nguyên</translation>
    </message>
    <message>
        <source>Yes, give them the numbers and close</source>
        <translation>Đúng, phát số và chốt ngày</translation>
    </message>
</context>
<context>
    <name>motcua::DayWords</name>
    <message numerus="yes">
        <source>%n people were served</source>
        <translation>
            <numerusform>%n người đã xong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n người vắng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are void</source>
        <translation>
            <numerusform>%n số đã hủy</numerusform>
        </translation>
    </message>
    <message>
        <source>the day takes no more numbers</source>
        <translation>ngày này không nhận thêm số</translation>
    </message>
    <message>
        <source>at counter %1</source>
        <translation>đang ở quầy %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>đang giữ lại</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>%1 · %2 · taken at %3 · %4</source>
        <translation>%1 · %2 · lấy số lúc %3 · %4</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Their slips are printed; they are called first. %1</source>
        <translation>Phiếu mới đã in, những người này được gọi trước. %1</translation>
    </message>
    <message>
        <source>%1 is closed. Thank you for today.</source>
        <translation>Đã chốt ngày %1. Xin cảm ơn.</translation>
    </message>
    <message>
        <source>No number was taken yet. Nothing was changed.</source>
        <translation>Chưa có ai lấy số. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>People are still here. Nothing was changed. Serve them, or give them a number of the next day.</source>
        <translation>Vẫn còn người ở đây. Chưa có gì thay đổi. Xin tiếp nốt, hoặc cho số của ngày làm việc tới.</translation>
    </message>
    <message>
        <source>No coming day has a number left. Who was moved already stays moved. Please ask the administrator for a larger quota.</source>
        <translation>Các ngày tới đã hết số. Ai đã được cho số vẫn giữ số đó. Xin nhờ người quản trị tăng số lượng mỗi ngày.</translation>
    </message>
    <message>
        <source>Sorry, the machine that leads the queue cannot be reached. Who was moved already stays moved. Please press again in a moment.</source>
        <translation>Xin lỗi, chưa liên lạc được với máy điều hành hàng chờ. Ai đã được cho số vẫn giữ số đó. Xin bấm lại sau giây lát.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. Who was moved already stays moved. Please press again; if it stays so, call the administrator.</source>
        <translation>Xin lỗi, máy này không ghi được vào ổ đĩa. Ai đã được cho số vẫn giữ số đó. Xin bấm lại; nếu vẫn vậy, xin gọi người quản trị.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not closed: %n people still have a number. Please settle it on the page Closing.</source>
        <translation>
            <numerusform>%1 chưa chốt ngày: %n người còn giữ số. Xin giải quyết ở trang Chốt ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account does not close the day of the whole hall. Nothing was changed. Please ask an officer of the whole centre, or the administrator.</source>
        <translation>Tài khoản này không được chốt ngày của cả trung tâm. Chưa có gì thay đổi. Xin nhờ cán bộ của cả trung tâm, hoặc người quản trị.</translation>
    </message>
    <message numerus="yes">
        <source>%n were moved to %1</source>
        <translation>
            <numerusform>%n người đã chuyển sang %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at counter %2</source>
        <translation>%1 ở quầy %2</translation>
    </message>
    <message>
        <source>Still being served: %1. Please finish there, or send them back into the queue; then the day can be closed.</source>
        <translation>Còn đang tiếp: %1. Xin tiếp xong, hoặc trả về hàng chờ; sau đó mới chốt được ngày.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who wait get a number of %1, printed at once. They are called first there; their present number no longer holds.</source>
        <translation>
            <numerusform>%n người đang chờ nhận số của %1, phiếu mới in ngay. Hôm đó những người này được gọi trước; số đang cầm không còn dùng được.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people no coming day has a number: they keep waiting.</source>
        <translation>
            <numerusform>%n người không còn ngày nào có số: những người này vẫn chờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no more numbers.</source>
        <translation>%1 không nhận thêm số.</translation>
    </message>
    <message numerus="yes">
        <source>For %n minutes this can be taken back.</source>
        <translation>
            <numerusform>Trong %n phút, việc này còn hoàn tác được.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 tiếp tục nhận số.</translation>
    </message>
    <message>
        <source>With their old number and place wait again: %1. Please take the slips of the other day back; they no longer hold.</source>
        <translation>Những số chờ lại đúng chỗ cũ: %1. Xin thu lại phiếu của ngày khác, phiếu đó không còn dùng được.</translation>
    </message>
    <message>
        <source>The day is not closed. Nothing was changed.</source>
        <translation>Ngày này chưa chốt. Chưa có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>The day was closed more than %n minutes ago, so it stays closed. Nothing was changed.</source>
        <translation>
            <numerusform>Ngày đã chốt quá %n phút nên giữ nguyên. Chưa có gì thay đổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody was already called, or struck, with the number of the other day, so it stays as it is. Nothing was changed.</source>
        <translation>Đã có người được gọi hoặc bị hủy số của ngày khác nên giữ nguyên. Chưa có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>The machine stopped suddenly at %1 and is back since %2. Nothing is lost: %n people are waiting. To do: note who was served by hand meanwhile.</source>
        <translation>
            <numerusform>Máy tắt đột ngột lúc %1, hoạt động lại lúc %2. Không mất gì: %n người đang chờ. Việc cần làm: ghi bù những người đã tiếp bằng tay trong lúc đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note them now</source>
        <translation>Ghi bù ngay</translation>
    </message>
    <message>
        <source>This day is over by what was written, or too far ahead. Nothing was changed. Please set the clock of this machine right.</source>
        <translation>Theo những gì đã ghi, ngày này đã qua hoặc còn quá xa. Chưa có gì thay đổi. Xin chỉnh lại đồng hồ của máy.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments have not come</source>
        <translation>
            <numerusform>%n người hẹn chưa đến</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointments of this day have not come: their codes are good on the next open day.</source>
        <translation>
            <numerusform>%n người hẹn của ngày này chưa đến: mã hẹn dùng được vào ngày làm việc tiếp theo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was waiting. The day takes no more numbers.</source>
        <translation>Không có ai đang chờ. Ngày này không cấp thêm số.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n days before it</source>
        <translation>
            <numerusform>%1 và %n ngày trước đó</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>a time and a day, as of a number</extracomment>
        <translation>%1 ngày %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people were still at a counter when the evening ended: they count as served, who was only called as absent.</source>
        <translation>
            <numerusform>%n người còn ở quầy khi hết giờ: tính là đã xong; ai mới được gọi thì tính là vắng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are older than a week and become void.</source>
        <translation>
            <numerusform>%n số đã quá một tuần, không còn giá trị.</numerusform>
        </translation>
    </message>
    <message>
        <source>That closes %1.</source>
        <translation>Như vậy là chốt xong %1.</translation>
    </message>
    <message>
        <source>%1 of %2 is now %3</source>
        <extracomment>a number and its day, then the new number</extracomment>
        <translation>%1 ngày %2 nay là %3</translation>
    </message>
</context>
<context>
    <name>motcua::DaysPart</name>
    <message>
        <source>Add a day (Ins)</source>
        <translation>Thêm ngày (Ins)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Xóa (Del)</translation>
    </message>
    <message>
        <source>Days off, and days worked instead</source>
        <translation>Ngày nghỉ và ngày làm bù</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Day, such as 16/02/2027</source>
        <translation>Ngày, ví dụ 16/02/2027</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Loại ngày</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Tên ngày</translation>
    </message>
</context>
<context>
    <name>motcua::DeliveryFields</name>
    <message>
        <source>The originals are given back</source>
        <translation>Đã trả lại bản chính</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Xác nhận bằng</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Người nhận kết quả</translation>
    </message>
    <message>
        <source>Number of the postal slip</source>
        <translation>Số phiếu gửi bưu chính</translation>
    </message>
    <message>
        <source>Names of the witnesses</source>
        <translation>Tên những người làm chứng</translation>
    </message>
</context>
<context>
    <name>motcua::DeskController</name>
    <message>
        <source>Counter %1</source>
        <translation>Quầy %1</translation>
    </message>
    <message>
        <source>%1: somebody needs help, since %2</source>
        <extracomment>which kiosk, then the time</extracomment>
        <translation>%1: có người cần giúp, từ %2</translation>
    </message>
    <message>
        <source>The kiosk now says that somebody is coming. Thank you.</source>
        <translation>Máy lấy số đang báo: có người đang đến. Xin cảm ơn.</translation>
    </message>
    <message>
        <source>Somebody else is helping already. Thank you.</source>
        <translation>Đã có người khác đến giúp. Xin cảm ơn.</translation>
    </message>
    <message>
        <source>Somebody is on the way.</source>
        <translation>Đã có người đang đến.</translation>
    </message>
    <message>
        <source>Counter %1 asks for the head, since %2</source>
        <translation>Quầy %1 cần lãnh đạo, từ %2</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Đã ghi nhận.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk, so nobody knows. Please call out, and call the administrator.</source>
        <translation>Xin lỗi, máy này không ghi được vào ổ đĩa nên chưa ai biết. Xin gọi thành tiếng và báo người quản trị.</translation>
    </message>
    <message>
        <source>The counter now knows that you are coming. Thank you.</source>
        <translation>Quầy đã biết: có người đang đến. Xin cảm ơn.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk, so nobody there knows yet. Please go there all the same and call the administrator.</source>
        <translation>Xin lỗi, máy này không ghi được vào ổ đĩa nên ở đó chưa ai biết. Xin cứ đến giúp, rồi gọi người quản trị.</translation>
    </message>
    <message>
        <source>The last backup could not be restored</source>
        <translation>Bản sao lưu gần nhất không khôi phục được</translation>
    </message>
    <message numerus="yes">
        <source>Not saved for %n days</source>
        <translation>
            <numerusform>Đã %n ngày chưa sao lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Chưa sao lưu</translation>
    </message>
    <message>
        <source>Saved on %1 at %2</source>
        <extracomment>day and month, then the time</extracomment>
        <translation>Đã sao lưu %1 lúc %2</translation>
    </message>
    <message>
        <source>This machine cannot read its data: the disk or the file is damaged. What is saved is not lost. Please call people by hand, delete nothing and call the administrator: motcua-ctl doctor.</source>
        <translation>Máy này không đọc được dữ liệu: ổ đĩa hoặc tệp bị hỏng. Những gì đã sao lưu vẫn còn. Xin gọi bà con bằng miệng, không xóa gì và gọi người quản trị: motcua-ctl doctor.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be written. What is saved is not lost. Please make room and call the administrator.</source>
        <translation>Ổ đĩa đã đầy: không ghi thêm được. Những gì đã lưu không mất. Xin dọn chỗ và gọi người quản trị.</translation>
    </message>
    <message>
        <source>The disk is almost full: %1 MB are left. Nothing is lost yet. Please call the administrator.</source>
        <translation>Ổ đĩa sắp đầy: còn %1 MB. Chưa mất gì. Xin gọi người quản trị.</translation>
    </message>
</context>
<context>
    <name>motcua::DeskWindow</name>
    <message>
        <source>Motcua</source>
        <translation>Một cửa</translation>
    </message>
    <message>
        <source>Change the counter</source>
        <translation>Đổi quầy</translation>
    </message>
    <message>
        <source>Motcua · %1</source>
        <translation>Một cửa · %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa máy</translation>
    </message>
    <message>
        <source>Ask for the head, in silence</source>
        <translation>Gọi lãnh đạo, không ai nghe</translation>
    </message>
    <message>
        <source>Record immediate work</source>
        <translation>Ghi nhanh</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Tập làm thử</translation>
    </message>
    <message>
        <source>Practise from the beginning</source>
        <translation>Tập lại từ đầu</translation>
    </message>
    <message>
        <source>PRACTICE – nothing here is real</source>
        <translation>TẬP LÀM THỬ – không có gì ở đây là thật</translation>
    </message>
    <message>
        <source>PRACTICE · %1</source>
        <translation>TẬP LÀM THỬ · %1</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Đổi mật khẩu của tôi…</translation>
    </message>
    <message>
        <source>Close the desk?</source>
        <translation>Đóng bàn làm việc?</translation>
    </message>
    <message>
        <source>Kiosk or board are still open and give and show numbers. The desk can be locked and put away: start Motcua again to have it back. Or everything ends.</source>
        <translation>Máy lấy số hoặc bảng gọi số vẫn đang mở. Có thể khóa và cất bàn làm việc đi: mở lại bằng cách khởi động Một cửa lần nữa. Hoặc đóng tất cả.</translation>
    </message>
    <message>
        <source>Lock and put away</source>
        <translation>Khóa và cất đi</translation>
    </message>
    <message>
        <source>End everything</source>
        <translation>Đóng tất cả</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ở lại đây</translation>
    </message>
</context>
<context>
    <name>motcua::DossierAbout</name>
    <message>
        <source>About the dossier</source>
        <translation>Về hồ sơ</translation>
    </message>
    <message>
        <source>What was done to the dossier</source>
        <translation>Những việc đã làm với hồ sơ</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Tệp: %1</translation>
    </message>
</context>
<context>
    <name>motcua::DossierFilters</name>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Late only</source>
        <translation>Chỉ quá hạn</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Received how</source>
        <translation>Cách nhận</translation>
    </message>
    <message>
        <source>Received when</source>
        <translation>Nhận lúc nào</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Nhận từ ngày</translation>
    </message>
    <message>
        <source>Received until</source>
        <translation>Nhận đến ngày</translation>
    </message>
    <message>
        <source>With me</source>
        <translation>Tôi đang giữ</translation>
    </message>
    <message>
        <source>Code, words of a name, beginning of a number</source>
        <translation>Mã hồ sơ, họ tên, mấy số đầu của số định danh</translation>
    </message>
    <message>
        <source>Search dossiers</source>
        <translation>Tìm hồ sơ</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Mọi tình trạng</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Thêm điều kiện lọc</translation>
    </message>
    <message>
        <source>Received in any way</source>
        <translation>Mọi cách nhận</translation>
    </message>
    <message>
        <source>until</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Mọi lĩnh vực</translation>
    </message>
    <message>
        <source>All procedures</source>
        <translation>Mọi thủ tục</translation>
    </message>
</context>
<context>
    <name>motcua::DossierForm</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Quay lại (Esc)</translation>
    </message>
    <message>
        <source>Papers that are missing</source>
        <translation>Giấy tờ còn thiếu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Official code</source>
        <translation>Mã chính thức</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
</context>
<context>
    <name>motcua::DossierView</name>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Code and name</source>
        <translation>Mã, chủ hồ sơ</translation>
    </message>
    <message>
        <source>Procedure and state</source>
        <translation>Thủ tục, tình trạng</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Xuất bảng tính…</translation>
    </message>
    <message>
        <source>Write a workbook of these dossiers</source>
        <translation>Xuất bảng tính các hồ sơ này</translation>
    </message>
</context>
<context>
    <name>motcua::DossierWords</name>
    <message>
        <source>Reason, in words</source>
        <translation>Lý do, viết bằng lời</translation>
    </message>
    <message>
        <source>Basis: the law, or who decided</source>
        <translation>Căn cứ: văn bản, hoặc người quyết định</translation>
    </message>
    <message>
        <source>Number of the decision, if any</source>
        <translation>Số quyết định, nếu có</translation>
    </message>
    <message>
        <source>The applicant is asked once, for everything. The term begins when the dossier is complete.</source>
        <translation>Chỉ yêu cầu một lần, đầy đủ. Thời hạn tính từ khi hồ sơ đủ.</translation>
    </message>
    <message>
        <source>Ask (Ctrl+Enter)</source>
        <translation>Yêu cầu (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Papers of this dossier were asked for on %1 already. The rule: once, and completely. If it is needed still, please write down reason and basis.</source>
        <translation>Hồ sơ này đã yêu cầu bổ sung ngày %1. Quy định: một lần, đầy đủ. Vẫn cần, xin ghi lý do và căn cứ.</translation>
    </message>
    <message>
        <source>Ask again (Ctrl+Enter)</source>
        <translation>Vẫn yêu cầu (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Tick what has come. The new date is counted when it is saved.</source>
        <translation>Đánh dấu giấy tờ đã nộp thêm. Ngày hẹn mới được tính khi lưu.</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Đã yêu cầu</translation>
    </message>
    <message>
        <source>Complete (Ctrl+Enter)</source>
        <translation>Hồ sơ đã đủ (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>A dossier gets a new date once, on a working day after the old one.</source>
        <translation>Mỗi hồ sơ chỉ hẹn lại một lần, vào một ngày làm việc sau ngày hẹn cũ.</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Hẹn lại ngày</translation>
    </message>
    <message>
        <source>Give the new date (Ctrl+Enter)</source>
        <translation>Hẹn lại (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The result is ready (Ctrl+Enter)</source>
        <translation>Đã có kết quả (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Refuse (Ctrl+Enter)</source>
        <translation>Từ chối (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The refusal and the originals are handed over.</source>
        <translation>Trả văn bản từ chối và các bản chính.</translation>
    </message>
    <message>
        <source>The result and the originals are handed over.</source>
        <translation>Trả kết quả và các bản chính.</translation>
    </message>
    <message>
        <source>Who receives it; empty: who brought the dossier</source>
        <translation>Người nhận; để trống là người đã nộp</translation>
    </message>
    <message>
        <source>Handed over (Ctrl+Enter)</source>
        <translation>Đã trả (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Withdrawn (Ctrl+Enter)</source>
        <translation>Rút hồ sơ (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Stop (Ctrl+Enter)</source>
        <translation>Dừng (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The code that the province&apos;s system gave. Both codes find the dossier from then on.</source>
        <translation>Mã do hệ thống của tỉnh cấp. Từ nay tìm bằng mã nào cũng ra hồ sơ.</translation>
    </message>
    <message>
        <source>Official code; a scan is enough</source>
        <translation>Mã chính thức; quét cũng được</translation>
    </message>
    <message>
        <source>Keep the code (Ctrl+Enter)</source>
        <translation>Ghi mã (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 waits for papers. Please tell the applicant.</source>
        <translation>Hồ sơ %1 chờ bổ sung. Xin báo cho người nộp.</translation>
    </message>
    <message>
        <source>%1 is complete. Due: %2.</source>
        <translation>Hồ sơ %1 đã đủ. Hẹn trả: %2.</translation>
    </message>
    <message>
        <source>%1 has a new date: %2. Please tell the applicant.</source>
        <translation>Hồ sơ %1 hẹn lại: %2. Xin báo cho người nộp.</translation>
    </message>
    <message>
        <source>The result of %1 is ready to be handed over.</source>
        <translation>Kết quả của hồ sơ %1 đã sẵn sàng để trả.</translation>
    </message>
    <message>
        <source>The refusal of %1 is ready to be handed over.</source>
        <translation>Văn bản từ chối hồ sơ %1 đã sẵn sàng để trả.</translation>
    </message>
    <message>
        <source>%1 was handed over to %2. Thank you.</source>
        <translation>Đã trả hồ sơ %1 cho %2. Xin cảm ơn.</translation>
    </message>
    <message>
        <source>%1 was withdrawn by the applicant.</source>
        <translation>Hồ sơ %1 đã được người nộp rút.</translation>
    </message>
    <message>
        <source>%1 was stopped. Please tell the applicant.</source>
        <translation>Hồ sơ %1 đã dừng giải quyết. Xin báo cho người nộp.</translation>
    </message>
    <message>
        <source>%1 is %2 in the province&apos;s system.</source>
        <translation>Hồ sơ %1 có mã %2 trên hệ thống của tỉnh.</translation>
    </message>
    <message>
        <source>There is no such dossier. Nothing was changed.</source>
        <translation>Không có hồ sơ này. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This procedure is not in force on that day. Nothing was saved. Please choose another one.</source>
        <translation>Thủ tục này không có hiệu lực vào ngày đó. Chưa lưu gì. Xin chọn thủ tục khác.</translation>
    </message>
    <message>
        <source>This counter is not among the settings any more. Nothing was saved. Please choose the counter again.</source>
        <translation>Quầy này không còn trong thiết lập. Chưa lưu gì. Xin chọn lại quầy.</translation>
    </message>
    <message>
        <source>The procedure does not have this case any more. Nothing was saved. Please choose again.</source>
        <translation>Thủ tục không còn trường hợp này. Chưa lưu gì. Xin chọn lại.</translation>
    </message>
    <message>
        <source>Nobody published how long this takes. Please write down the working days that were agreed on. Nothing was saved.</source>
        <translation>Thủ tục này chưa công bố thời hạn. Xin ghi số ngày làm việc đã thống nhất. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>A figure is too large. Nothing was saved. Please look at fee, papers and days.</source>
        <translation>Có con số quá lớn. Chưa lưu gì. Xin xem lại phí, giấy tờ và số ngày.</translation>
    </message>
    <message>
        <source>Please choose a working day after the date that was told. Nothing was changed.</source>
        <translation>Xin chọn một ngày làm việc sau ngày đã hẹn. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This is no code of a dossier. Nothing was changed. An official one looks like H26.107-261123-0001.</source>
        <translation>Đây không phải mã hồ sơ. Chưa có gì thay đổi. Mã chính thức có dạng H26.107-261123-0001.</translation>
    </message>
    <message>
        <source>Another dossier has this code. Nothing was changed. Please compare the two.</source>
        <translation>Hồ sơ khác đã có mã này. Chưa có gì thay đổi. Xin đối chiếu hai hồ sơ.</translation>
    </message>
    <message>
        <source>This dossier has its official code. Nothing was changed.</source>
        <translation>Hồ sơ này đã có mã chính thức. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The dossier has gone on meanwhile. Nothing was changed. Please look at it again.</source>
        <translation>Hồ sơ đã sang bước khác. Chưa có gì thay đổi. Xin xem lại.</translation>
    </message>
    <message>
        <source>For a second time, reason and basis are needed. Nothing was changed.</source>
        <translation>Yêu cầu lần thứ hai cần có lý do và căn cứ. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Please write it down in words. Nothing was changed.</source>
        <translation>Xin ghi bằng lời. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Sorry, the codes of this day are used up. Nothing was saved. Please call the administrator.</source>
        <translation>Xin lỗi, đã hết mã hồ sơ của ngày này. Chưa lưu gì. Xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>Sorry, the machine that gives the codes cannot be reached. What was written stays here. Please press again in a moment.</source>
        <translation>Xin lỗi, chưa liên lạc được với máy cấp mã. Những gì đã nhập vẫn còn đây. Xin bấm lại sau giây lát.</translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was changed. Please ask a colleague or the administrator.</source>
        <translation>Tài khoản này không được làm việc này. Chưa có gì thay đổi. Xin nhờ đồng nghiệp hoặc người quản trị.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. Nothing was changed. Please press again; if it stays so, call the administrator.</source>
        <translation>Xin lỗi, máy không ghi được vào ổ đĩa. Chưa có gì thay đổi. Xin bấm lại; nếu vẫn vậy, gọi người quản trị.</translation>
    </message>
    <message>
        <source>Sorry, this machine cannot read its dossiers. What is saved is not lost. Please call the administrator.</source>
        <translation>Xin lỗi, máy không đọc được hồ sơ. Những gì đã lưu không mất. Xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>No dossier here has this code.</source>
        <translation>Ở đây không có hồ sơ nào mang mã này.</translation>
    </message>
    <message>
        <source>Who looks at persons is written down. That needs accounts: please ask the administrator for one.</source>
        <translation>Ai xem thông tin cá nhân đều được ghi lại, nên cần có tài khoản. Xin nhờ người quản trị lập tài khoản.</translation>
    </message>
    <message>
        <source>Sorry, that you look could not be written to the disk, so nothing is shown. Please call the administrator.</source>
        <translation>Xin lỗi, máy không ghi được lượt xem nên chưa hiện thông tin. Xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>in process</source>
        <translation>đang giải quyết</translation>
    </message>
    <message>
        <source>waits for papers</source>
        <translation>chờ bổ sung</translation>
    </message>
    <message>
        <source>result ready</source>
        <translation>đã có kết quả</translation>
    </message>
    <message>
        <source>refusal ready</source>
        <translation>đã từ chối, chờ trả</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>đã trả</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đã dừng</translation>
    </message>
    <message>
        <source>late, %1</source>
        <translation>quá hạn, %1</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>tại quầy</translation>
    </message>
    <message>
        <source>on the network</source>
        <translation>trên mạng</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>qua bưu chính</translation>
    </message>
    <message>
        <source>by outreach</source>
        <translation>phục vụ lưu động</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>không phải nộp</translation>
    </message>
    <message>
        <source>paid in cash</source>
        <translation>đã nộp tiền mặt</translation>
    </message>
    <message>
        <source>paid by transfer</source>
        <translation>đã chuyển khoản</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>chưa nộp</translation>
    </message>
    <message>
        <source>at this centre</source>
        <translation>tại trung tâm</translation>
    </message>
    <message>
        <source>by public post</source>
        <translation>qua bưu chính công ích</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>tại nhà</translation>
    </message>
    <message>
        <source>by phone call</source>
        <translation>gọi điện thoại</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>tin nhắn</translation>
    </message>
    <message>
        <source>by a social network</source>
        <translation>mạng xã hội</translation>
    </message>
    <message>
        <source>comes to ask</source>
        <translation>tự đến hỏi</translation>
    </message>
    <message>
        <source>Ask for papers</source>
        <translation>Yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Papers have come</source>
        <translation>Đã bổ sung đủ</translation>
    </message>
    <message>
        <source>Result is ready</source>
        <translation>Đã có kết quả</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Applicant withdraws</source>
        <translation>Người nộp rút</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng giải quyết</translation>
    </message>
    <message>
        <source>Official code</source>
        <translation>Mã chính thức</translation>
    </message>
    <message>
        <source>Show the persons</source>
        <translation>Xem thông tin cá nhân</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>Số CMND cũ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>tổ chức</translation>
    </message>
    <message>
        <source>male</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Acts by</source>
        <translation>Nộp theo</translation>
    </message>
    <message numerus="yes">
        <source>%n originals</source>
        <translation>
            <numerusform>%n bản chính</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n bản sao</numerusform>
        </translation>
    </message>
    <message>
        <source>counter %1</source>
        <translation>quầy %1</translation>
    </message>
    <message>
        <source>Papers handed in</source>
        <translation>Giấy tờ đã nộp</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Nhận lúc</translation>
    </message>
    <message>
        <source>Form written by</source>
        <translation>Người ghi hộ</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nhận kết quả</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Báo tin</translation>
    </message>
    <message>
        <source>The date is counted again when the papers have come.</source>
        <translation>Ngày hẹn được tính lại khi bổ sung đủ.</translation>
    </message>
    <message>
        <source>New date given once: %1</source>
        <translation>Đã hẹn lại một lần: %1</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>The calendar was changed since. The date that was told holds.</source>
        <translation>Lịch làm việc đã thay đổi từ khi nhận. Ngày đã hẹn vẫn giữ.</translation>
    </message>
    <message>
        <source>First told: %1</source>
        <translation>Hẹn lần đầu: %1</translation>
    </message>
    <message>
        <source>Our own promise: %1</source>
        <translation>Trung tâm phấn đấu: %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>complete again on %1</source>
        <translation>đã đủ lúc %1</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>chưa đủ</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Yêu cầu lúc %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Quyết định lúc %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Kết thúc lúc %1</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Asked for more papers</source>
        <translation>Các lần yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>provisional code</source>
        <translation>mã tạm</translation>
    </message>
    <message>
        <source>not yet in the province&apos;s system</source>
        <translation>chưa nhập lên hệ thống của tỉnh</translation>
    </message>
    <message>
        <source>Procedure code %1</source>
        <translation>Mã thủ tục %1</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers</source>
        <translation>
            <numerusform>%n hồ sơ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the newest dossiers; search for older ones</source>
        <translation>
            <numerusform>%n hồ sơ trong số mới nhất; cũ hơn xin tìm</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done with the dossier since it was received. Nothing was changed.</source>
        <translation>Từ lúc tiếp nhận, hồ sơ chưa có thay đổi nào. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Please write down who takes the dossier over. Nothing was changed.</source>
        <translation>Xin ghi ai nhận bàn giao hồ sơ. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The file is empty or larger than 64 MB. Nothing was kept. Please scan it anew with fewer dots per inch.</source>
        <translation>Tệp trống hoặc lớn hơn 64 MB. Chưa lưu gì. Xin quét lại với độ phân giải thấp hơn.</translation>
    </message>
    <message>
        <source>Sorry, this file is not there any more. The dossier itself is not lost. Please call the administrator: a backup has it.</source>
        <translation>Xin lỗi, tệp này không còn. Hồ sơ không mất. Xin gọi người quản trị: bản sao lưu có tệp này.</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>Hồ sơ %1 đã trở lại như trước.</translation>
    </message>
    <message>
        <source>The result lies ready to be handed over.</source>
        <translation>Kết quả đã xong, chờ trả.</translation>
    </message>
    <message>
        <source>The reason is read by the applicant: in whole sentences, no codes.</source>
        <translation>Người dân sẽ đọc lý do này: viết thành câu trọn vẹn, không ghi mã.</translation>
    </message>
    <message>
        <source>The applicant wants the dossier back.</source>
        <translation>Người nộp xin rút hồ sơ.</translation>
    </message>
    <message>
        <source>The authority stops before a decision.</source>
        <translation>Cơ quan dừng giải quyết trước khi có quyết định.</translation>
    </message>
    <message>
        <source>Who answered, what they said</source>
        <translation>Ai nghe máy, nói gì</translation>
    </message>
    <message>
        <source>Told (Ctrl+Enter)</source>
        <translation>Đã báo (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Not reached (Ctrl+Enter)</source>
        <translation>Chưa báo được (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1: the applicant was told. Thank you.</source>
        <translation>%1: đã báo cho người dân. Xin cảm ơn.</translation>
    </message>
    <message>
        <source>%1: nobody was reached. It stays on the list of who must be told.</source>
        <translation>%1: chưa báo được. Hồ sơ vẫn nằm trong danh sách phải báo.</translation>
    </message>
    <message>
        <source>The receipt of %1 is printed once more.</source>
        <translation>Đang in lại giấy tiếp nhận %1.</translation>
    </message>
    <message>
        <source>No printer of this machine prints papers of dossiers.</source>
        <translation>Máy này chưa có máy in nào in giấy của hồ sơ.</translation>
    </message>
    <message>
        <source>The applicant was told</source>
        <translation>Đã báo người dân</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Chưa báo được</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <translation>In lại giấy tiếp nhận</translation>
    </message>
    <message>
        <source>Please write the witnesses&apos; names, or the number of the postal slip. Nothing was changed.</source>
        <translation>Xin ghi tên những người làm chứng, hoặc số phiếu gửi bưu chính. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>chữ ký</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>điểm chỉ</translation>
    </message>
    <message>
        <source>witnesses</source>
        <translation>người làm chứng</translation>
    </message>
    <message>
        <source>slip of the public post</source>
        <translation>phiếu gửi bưu chính công ích</translation>
    </message>
    <message>
        <source>originals kept here</source>
        <translation>bản chính còn giữ lại</translation>
    </message>
    <message>
        <source>What else is missing, one paper a line</source>
        <translation>Còn thiếu gì nữa, mỗi dòng một giấy tờ</translation>
    </message>
    <message>
        <source>%1, %2. The dossier is as before it; the journal tells of both.</source>
        <translation>%1, %2. Hồ sơ trở lại như trước việc này; nhật ký ghi cả hai.</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Enter)</source>
        <translation>Rút lại (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The dossier never was, but its code stays taken. The applicant must know.</source>
        <translation>Coi như hồ sơ chưa từng nhận, nhưng mã không dùng lại. Phải cho người nộp biết.</translation>
    </message>
    <message>
        <source>Void (Ctrl+Enter)</source>
        <translation>Hủy hồ sơ (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Tick what is missing of the procedure&apos;s papers</source>
        <translation>Chọn giấy tờ còn thiếu trong danh mục của thủ tục</translation>
    </message>
    <message>
        <source>%1 is voided. Its code stays taken.</source>
        <translation>%1 đã hủy. Mã này không dùng lại.</translation>
    </message>
    <message>
        <source>Take back the newest change</source>
        <translation>Rút lại việc sau cùng</translation>
    </message>
    <message>
        <source>Void: received by mistake</source>
        <translation>Hủy: nhận nhầm</translation>
    </message>
    <message>
        <source>Put down later because</source>
        <translation>Ghi bù vì</translation>
    </message>
    <message>
        <source>This letter does not go with the dossier as it stands. Nothing was written.</source>
        <translation>Thư này không hợp với hồ sơ lúc này. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>This letter is in the register already: it is sent once. Nothing was written.</source>
        <translation>Thư này đã vào sổ, chỉ gửi một lần. Chưa ghi gì thêm.</translation>
    </message>
    <message>
        <source>It was noted that no letter is wanted here. Nothing was written.</source>
        <translation>Hồ sơ này đã ghi là không gửi thư. Chưa ghi gì thêm.</translation>
    </message>
    <message>
        <source>The book of that year is closed and takes no more dossiers. Nothing was saved. Please look at the day of receipt.</source>
        <translation>Sổ theo dõi hồ sơ của năm đó đã khóa, không ghi thêm được. Chưa lưu gì. Xin xem lại ngày nhận.</translation>
    </message>
    <message>
        <source>Please tick what has come; nothing is ticked. The dossier still waits.</source>
        <translation>Chưa đánh dấu giấy nào. Xin đánh dấu những gì đã nhận; hồ sơ vẫn đang chờ bổ sung.</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Nhận hôm nay</translation>
    </message>
    <message>
        <source>Received this week</source>
        <translation>Nhận tuần này</translation>
    </message>
    <message>
        <source>Received this month</source>
        <translation>Nhận tháng này</translation>
    </message>
    <message>
        <source>Received this year</source>
        <translation>Nhận năm nay</translation>
    </message>
    <message>
        <source>Received between two days</source>
        <translation>Nhận trong khoảng ngày</translation>
    </message>
    <message>
        <source>Received at any time</source>
        <translation>Nhận lúc nào cũng được</translation>
    </message>
    <message>
        <source>A person needs a name, a number of 12 digits or none, a day of birth that was, and digits in the telephone number. Nothing was saved.</source>
        <translation>Cần có họ tên; số định danh đủ 12 chữ số hoặc để trống; ngày sinh có thật; số điện thoại có chữ số. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>not counted now</source>
        <translation>tạm dừng</translation>
    </message>
</context>
<context>
    <name>motcua::DueView</name>
    <message>
        <source>What is due</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>Dossiers that are due</source>
        <translation>Hồ sơ đến hạn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Nothing is due here.</source>
        <translation>Không có hồ sơ nào trong nhóm này.</translation>
    </message>
    <message>
        <source>Go to the dossier</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Đánh dấu tất cả</translation>
    </message>
    <message>
        <source>Copy the list of those ticked</source>
        <translation>Chép danh sách đã đánh dấu</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Báo cho dân</translation>
    </message>
    <message>
        <source>New date and apology</source>
        <translation>Hẹn lại, xin lỗi</translation>
    </message>
    <message>
        <source>To the working calendar</source>
        <translation>Mở lịch làm việc</translation>
    </message>
</context>
<context>
    <name>motcua::DueWords</name>
    <message>
        <source>Late: %1</source>
        <translation>Quá hạn: %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Hôm nay: %1</translation>
    </message>
    <message>
        <source>Our promise at risk: %1</source>
        <translation>Sắp trễ mức phấn đấu: %1</translation>
    </message>
    <message>
        <source>Next working day: %1</source>
        <translation>Ngày làm việc tới: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Sau đó: %1</translation>
    </message>
    <message>
        <source>since %1 today</source>
        <translation>quá hạn từ %1 hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>late by %n working days</source>
        <translation>
            <numerusform>quá hạn %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1 today</source>
        <translation>đến %1 hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>còn %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n dossiers, a line each, without numbers of persons.</source>
        <translation>
            <numerusform>Đã chép %n hồ sơ, mỗi hồ sơ một dòng, không có số định danh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked. Space ticks a line, F4 all of them.</source>
        <translation>Chưa đánh dấu hồ sơ nào. Phím cách đánh dấu một dòng, F4 đánh dấu tất cả.</translation>
    </message>
    <message>
        <source>Apology wanted: %1</source>
        <translation>Cần thư xin lỗi: %1</translation>
    </message>
    <message>
        <source>new date not told yet</source>
        <translation>chưa báo ngày mới</translation>
    </message>
    <message>
        <source>apology to be drafted</source>
        <translation>cần thư xin lỗi</translation>
    </message>
    <message>
        <source>new date told</source>
        <translation>đã báo ngày mới</translation>
    </message>
    <message numerus="yes">
        <source>New date and letter of apology for %n dossiers</source>
        <translation>
            <numerusform>Ngày hẹn mới và thư xin lỗi cho %n hồ sơ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those ticked had their new date before: a second one is not given.</source>
        <translation>
            <numerusform>%n hồ sơ đã chọn từng hẹn lại rồi: không hẹn lại lần hai.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 instead of %4</source>
        <translation>%1, %2: hẹn %3 thay cho %4</translation>
    </message>
    <message>
        <source>Those ticked had their new date before: a second one is not given.</source>
        <translation>Các hồ sơ đã chọn từng hẹn lại rồi: không hẹn lại lần hai.</translation>
    </message>
    <message>
        <source>Please write down why, in words that the applicant understands.</source>
        <translation>Xin ghi lý do bằng lời để người nộp hiểu.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers have a new date.</source>
        <translation>
            <numerusform>%n hồ sơ đã có ngày hẹn mới.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters are being printed.</source>
        <translation>Đang in thư.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be given one: please look at them.</source>
        <translation>
            <numerusform>%n hồ sơ chưa hẹn lại được: xin xem lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not done until the people were told.</source>
        <translation>Chưa xong cho đến khi đã báo cho dân.</translation>
    </message>
    <message>
        <source>Tell them now</source>
        <translation>Gọi báo ngay</translation>
    </message>
    <message>
        <source>The days off at Tết %1 are not announced yet: dates over Tết are computed and may change. Once they are announced, the administrator enters them into the calendar.</source>
        <translation>Chưa có thông báo nghỉ Tết %1: ngày hẹn trả qua Tết là ngày tính tạm, có thể thay đổi. Khi có thông báo, xin người quản trị nhập vào lịch làm việc.</translation>
    </message>
</context>
<context>
    <name>motcua::ExportForm</name>
    <message>
        <source>Save the workbook</source>
        <translation>Lưu bảng tính</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>With names, numbers, addresses and telephones</source>
        <translation>Kèm họ tên, số giấy tờ, địa chỉ, điện thoại</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Chọn nơi lưu…</translation>
    </message>
    <message>
        <source>What they are needed for</source>
        <translation>Dùng vào việc gì</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>That you look at each of these persons is recorded, with what you write below. Keep the file where nobody else reads it.</source>
        <translation>Việc ông/bà xem từng người này được ghi lại, cùng lý do ghi bên dưới. Xin cất tệp ở nơi người khác không đọc được.</translation>
    </message>
    <message>
        <source>The workbook has no names, numbers, addresses or telephones.</source>
        <translation>Bảng tính không có họ tên, số giấy tờ, địa chỉ, điện thoại.</translation>
    </message>
</context>
<context>
    <name>motcua::ExportWords</name>
    <message>
        <source>Workbook of the dossiers that are looked for: more than 1,000</source>
        <translation>Xuất bảng tính các hồ sơ đang lọc: hơn 1.000 hồ sơ</translation>
    </message>
    <message numerus="yes">
        <source>Workbook of the dossiers that are looked for: %n</source>
        <translation>
            <numerusform>Xuất bảng tính các hồ sơ đang lọc: %n hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>dossiers</source>
        <translation>ho-so</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers written so far</source>
        <translation>
            <numerusform>Đã ghi %n hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>No dossier is found: there is nothing to write.</source>
        <translation>Không tìm thấy hồ sơ nào để xuất.</translation>
    </message>
    <message>
        <source>Please write what the persons&apos; data are needed for.</source>
        <translation>Xin ghi thông tin cá nhân dùng vào việc gì.</translation>
    </message>
    <message numerus="yes">
        <source>With persons a workbook has at most %n dossiers. Please look for fewer.</source>
        <translation>
            <numerusform>Bảng tính kèm thông tin cá nhân có nhiều nhất %n hồ sơ. Xin lọc bớt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your look at these persons could not be recorded. Nothing is written. Please call the administrator.</source>
        <translation>Chưa ghi lại được việc xem những người này nên chưa xuất gì. Xin gọi người quản trị.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers are in the workbook %1.</source>
        <translation>
            <numerusform>Đã xuất %n hồ sơ vào bảng tính %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: no workbook is written.</source>
        <translation>Đã dừng, không xuất bảng tính nào.</translation>
    </message>
    <message>
        <source>These are more dossiers than a sheet has rows. Please look for fewer.</source>
        <translation>Số hồ sơ nhiều hơn số dòng của một trang tính. Xin lọc bớt.</translation>
    </message>
    <message>
        <source>The workbook is not written: the disk is full, or is not there any more. Please choose another place.</source>
        <translation>Chưa ghi được bảng tính: ổ đĩa đầy hoặc không còn ở đó. Xin chọn nơi khác.</translation>
    </message>
    <message>
        <source>The workbook is not written: nobody here may write into that folder. Please choose another place.</source>
        <translation>Chưa ghi được bảng tính: không được phép ghi vào thư mục đó. Xin chọn nơi khác.</translation>
    </message>
</context>
<context>
    <name>motcua::FieldLook</name>
    <message>
        <source>Blue</source>
        <translation>Xanh dương</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Nâu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Xanh lá</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Hồng sẫm</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Tím</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Xanh ngọc</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Vàng ô liu</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Xám</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Đỏ</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Xanh chàm</translation>
    </message>
    <message>
        <source>Moss green</source>
        <translation>Xanh rêu</translation>
    </message>
    <message>
        <source>Dark brown</source>
        <translation>Nâu sẫm</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Con dấu</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Ngôi nhà</translation>
    </message>
    <message>
        <source>Helping hand</source>
        <translation>Bàn tay giúp đỡ</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Thẻ căn cước</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Y tế</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Hóa đơn</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Cửa hàng</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Quyển sách</translation>
    </message>
    <message>
        <source>Medal</source>
        <translation>Huân chương</translation>
    </message>
    <message>
        <source>Signpost</source>
        <translation>Biển chỉ đường</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Đen</translation>
    </message>
</context>
<context>
    <name>motcua::FieldTyping</name>
    <message>
        <source>Vietnamese letters: as this machine types them</source>
        <translation>Gõ chữ Việt: theo bộ gõ của máy</translation>
    </message>
    <message>
        <source>Vietnamese letters: Telex</source>
        <translation>Gõ chữ Việt: Telex</translation>
    </message>
    <message>
        <source>Vietnamese letters: VNI</source>
        <translation>Gõ chữ Việt: VNI</translation>
    </message>
</context>
<context>
    <name>motcua::FieldsSection</name>
    <message>
        <source>New field</source>
        <translation>Lĩnh vực mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Nói nôm na</translation>
    </message>
    <message>
        <source>What people call it: birth, marriage, death</source>
        <translation>Như bà con hay gọi: khai sinh, kết hôn, khai tử</translation>
    </message>
    <message>
        <source>The same in English</source>
        <translation>Bằng tiếng Anh</translation>
    </message>
    <message>
        <source>Letter of its numbers</source>
        <translation>Chữ đầu của số</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>as many as come</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>Numbers a day</source>
        <translation>Số phiếu mỗi ngày</translation>
    </message>
    <message>
        <source>When they are used up, people get a number of the next day.</source>
        <translation>Hết số thì bà con nhận số của ngày sau.</translation>
    </message>
    <message>
        <source>All letters are taken: a centre has at most %1 fields. Nothing was changed. Please remove one first.</source>
        <translation>Đã dùng hết chữ: một trung tâm có nhiều nhất %1 lĩnh vực. Chưa thay đổi gì. Xin bỏ bớt một lĩnh vực trước.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không báo</translation>
    </message>
    <message>
        <source>Long wait, from minutes</source>
        <translation>Báo chờ lâu từ (phút)</translation>
    </message>
    <message>
        <source>From then on the wait is marked at the desk and shown to the heads.</source>
        <translation>Từ đó trở đi, bàn làm việc đánh dấu người chờ lâu và báo lãnh đạo.</translation>
    </message>
    <message>
        <source>no appointments</source>
        <translation>không nhận hẹn</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>An appointment lasts</source>
        <translation>Mỗi lượt hẹn</translation>
    </message>
    <message>
        <source>People may come at a certain time, within the opening hours.</source>
        <translation>Người dân có thể hẹn giờ đến, trong giờ làm việc.</translation>
    </message>
    <message>
        <source>Appointments at a time</source>
        <translation>Số người hẹn cùng lúc</translation>
    </message>
    <message>
        <source>Fewer than the counters that serve the field leave turns to those who come without.</source>
        <translation>Ít hơn số quầy phục vụ thì người không hẹn vẫn có lượt.</translation>
    </message>
    <message>
        <source>Hands over results</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Whoever holds up a receipt at the kiosk gets a number of this field when the result is ready, and the counter sees which one to hand over.</source>
        <translation>Ai đưa giấy hẹn vào máy lấy số mà hồ sơ đã xong thì được lấy số của lĩnh vực này; quầy thấy ngay phải trả kết quả nào.</translation>
    </message>
    <message>
        <source>Receipts give its numbers</source>
        <translation>Giấy hẹn được lấy số ở đây</translation>
    </message>
</context>
<context>
    <name>motcua::FileBasket</name>
    <message>
        <source>Add files (Ctrl+O)</source>
        <translation>Thêm tệp (Ctrl+O)</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Bỏ hết</translation>
    </message>
    <message>
        <source>No files with it. They can be dropped on this page.</source>
        <translation>Chưa có tệp kèm theo. Có thể kéo tệp vào trang này.</translation>
    </message>
    <message>
        <source>Files with it: %1 (%2)</source>
        <translation>Tệp kèm theo: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>motcua::FileWords</name>
    <message>
        <source>picture</source>
        <translation>ảnh</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>tệp %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>không ai đăng nhập</translation>
    </message>
    <message>
        <source>The scanner saved %1, %2.</source>
        <translation>Máy quét vừa lưu %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>The scanner saved %n files, from %1 to %2, %3 in all.</source>
        <translation>
            <numerusform>Máy quét vừa lưu %n tệp, từ %1 đến %2, tất cả %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to this dossier</source>
        <translation>Thêm vào hồ sơ này</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Thêm vào %1</translation>
    </message>
    <message>
        <source>The scanner&apos;s folder %1 is not there, or cannot be read. Pages can still be added as files.</source>
        <translation>Thư mục máy quét %1 không có, hoặc không đọc được. Vẫn thêm được trang quét như tệp thường.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Keeping %n files…</source>
        <translation>
            <numerusform>Đang lưu %n tệp…</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>không còn ở đó</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>it is a folder, no file</source>
        <translation>là thư mục, không phải tệp</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>tệp rỗng</translation>
    </message>
    <message>
        <source>it is larger than 64 MB</source>
        <translation>lớn hơn 64 MB</translation>
    </message>
    <message>
        <source>somebody is writing into it; please add it again</source>
        <translation>tệp đang được ghi dở, xin thêm lại</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Kept with %1: %n files.</source>
        <translation>
            <numerusform>Đã lưu vào %1: %n tệp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still lie in the scanner&apos;s folder: please delete them there.</source>
        <translation>
            <numerusform>Còn %n tệp vẫn ở thư mục máy quét: xin xóa ở đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorry, not kept, and still where they were:</source>
        <translation>Xin lỗi, chưa lưu được, tệp vẫn ở chỗ cũ:</translation>
    </message>
    <message>
        <source>%1 is not shown any more.</source>
        <translation>%1 không còn hiện nữa.</translation>
    </message>
    <message>
        <source>Please write down why the file is removed.</source>
        <translation>Xin ghi vì sao bỏ tệp này.</translation>
    </message>
    <message>
        <source>There is no file yet. Ctrl+O adds one.</source>
        <translation>Chưa có tệp nào. Ctrl+O để thêm tệp.</translation>
    </message>
    <message>
        <source>Please choose the dossier first. Nothing was kept.</source>
        <translation>Xin chọn hồ sơ trước. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>This PDF wants a password. It can be saved as a copy and opened elsewhere.</source>
        <translation>Tệp PDF này có mật khẩu. Có thể lưu bản sao rồi mở bằng chương trình khác.</translation>
    </message>
    <message>
        <source>This file cannot be shown here. It can be saved as a copy and opened elsewhere.</source>
        <translation>Tệp này không xem được ở đây. Có thể lưu bản sao rồi mở bằng chương trình khác.</translation>
    </message>
    <message>
        <source>The copy lies in %1. Please delete it when it is not needed any more.</source>
        <translation>Bản sao nằm ở %1. Dùng xong xin xóa đi.</translation>
    </message>
    <message>
        <source>Sorry, %1 could not be written. The file of the dossier is safe.</source>
        <translation>Xin lỗi, không ghi được %1. Tệp của hồ sơ vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>Sorry, not among the files of this dossier:</source>
        <translation>Xin lỗi, không kèm được vào hồ sơ này:</translation>
    </message>
</context>
<context>
    <name>motcua::FilesPart</name>
    <message>
        <source>Files for the dossier</source>
        <translation>Tệp cho hồ sơ</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>Ảnh và PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>Files of the dossier</source>
        <translation>Tệp của hồ sơ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Thêm lúc</translation>
    </message>
    <message>
        <source>No files yet. Drop pictures or PDFs here, or add them with Ctrl+O.</source>
        <translation>Chưa có tệp nào. Kéo ảnh hoặc PDF vào đây, hoặc bấm Ctrl+O.</translation>
    </message>
    <message>
        <source>Why is it removed? In words</source>
        <translation>Vì sao bỏ tệp này? Ghi bằng lời</translation>
    </message>
    <message>
        <source>Remove (Enter)</source>
        <translation>Bỏ tệp (Enter)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Phóng to, thu nhỏ</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <translation>Về danh sách</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Xem tệp</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ tệp</translation>
    </message>
</context>
<context>
    <name>motcua::FirstRun</name>
    <message>
        <source>Một cửa: first start</source>
        <translation>Một cửa: khởi động lần đầu</translation>
    </message>
    <message>
        <source>There is no site on this machine yet. What shall it be?</source>
        <translation>Máy này chưa có trung tâm nào. Ông/Bà muốn làm gì?</translation>
    </message>
    <message>
        <source>A new site</source>
        <translation>Lập trung tâm mới</translation>
    </message>
    <message>
        <source>The demo ward</source>
        <translation>Phường mẫu để xem thử</translation>
    </message>
    <message>
        <source>Phường Mẫu with people waiting, to look around; nothing in it is real</source>
        <translation>Phường Mẫu có người đang chờ, để làm quen; không có gì là thật</translation>
    </message>
    <message>
        <source>Restore a saved site</source>
        <translation>Khôi phục trung tâm đã sao lưu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>From a saved file or a copied data folder, on a stick or another disk</source>
        <translation>Từ tệp sao lưu hoặc thư mục dữ liệu đã sao chép, trên thẻ nhớ hoặc ổ đĩa khác</translation>
    </message>
    <message>
        <source>Choose the saved file, with its keys beside it, or the copied data folder. It is only read. This machine then goes on under an identity of its own.</source>
        <translation>Chọn tệp sao lưu (có thư mục khóa bên cạnh) hoặc thư mục dữ liệu đã sao chép. Những gì ở đó chỉ được đọc. Sau đó máy này làm việc tiếp với danh tính riêng.</translation>
    </message>
    <message>
        <source>Saved file or folder</source>
        <translation>Tệp hoặc thư mục đã sao lưu</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Chọn &amp;tệp…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Chọn thư &amp;mục…</translation>
    </message>
    <message>
        <source>Copied data folder</source>
        <translation>Thư mục dữ liệu đã sao chép</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>Tệp sao lưu</translation>
    </message>
    <message>
        <source>Saved files (*.db);;All files (*)</source>
        <translation>Tệp sao lưu (*.db);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Please choose what was saved first.</source>
        <translation>Xin chọn bản sao lưu trước.</translation>
    </message>
    <message>
        <source>Your own commune, step by step: usual fields, counters and the sample catalogue to begin with</source>
        <translation>Xã, phường của mình, từng bước một: có sẵn lĩnh vực, quầy thường gặp và danh mục mẫu để bắt đầu</translation>
    </message>
    <message>
        <source>Reading and checking; a big file takes some minutes…</source>
        <translation>Đang đọc và kiểm tra; tệp lớn mất vài phút…</translation>
    </message>
    <message>
        <source>The centre is not set up yet. If you leave now, everything you filled in is lost.</source>
        <translation>Trung tâm chưa được thiết lập. Nếu thoát bây giờ, mọi điều đã điền sẽ mất.</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>Điền tiếp</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>Thoát và bỏ hết</translation>
    </message>
</context>
<context>
    <name>motcua::FormWords</name>
    <message>
        <source>Receipt with the date of the result</source>
        <translation>Giấy tiếp nhận hồ sơ</translation>
    </message>
    <message>
        <source>What is to be completed</source>
        <translation>Phiếu yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Phiếu từ chối</translation>
    </message>
    <message>
        <source>Apology with a new date</source>
        <translation>Thư xin lỗi, hẹn lại</translation>
    </message>
    <message>
        <source>Notice that the work is stopped</source>
        <translation>Thông báo dừng</translation>
    </message>
    <message>
        <source>Control sheet</source>
        <translation>Phiếu kiểm soát</translation>
    </message>
    <message>
        <source>Book of dossiers</source>
        <translation>Sổ theo dõi hồ sơ</translation>
    </message>
    <message>
        <source>List of dossiers handed over</source>
        <translation>Danh sách bàn giao</translation>
    </message>
    <message>
        <source>Receipt of the result</source>
        <translation>Giấy nhận kết quả</translation>
    </message>
    <message>
        <source>Note of the fee</source>
        <translation>Phiếu thu phí, lệ phí</translation>
    </message>
    <message>
        <source>Note of advice in large letters</source>
        <translation>Giấy dặn chữ to</translation>
    </message>
    <message>
        <source>Letter of thanks</source>
        <translation>Thư cảm ơn</translation>
    </message>
    <message>
        <source>Congratulations on a marriage</source>
        <translation>Thư chúc mừng kết hôn</translation>
    </message>
    <message>
        <source>Congratulations on a birth</source>
        <translation>Thư chúc mừng em bé</translation>
    </message>
    <message>
        <source>Letter of condolence</source>
        <translation>Thư chia buồn</translation>
    </message>
    <message>
        <source>%1 (not kept yet)</source>
        <translation>%1 (chưa lưu)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (đã sửa)</translation>
    </message>
    <message>
        <source>As it came with the program</source>
        <translation>Như bản có sẵn</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Bản %1</translation>
    </message>
    <message>
        <source>Line %1: “{{” without “}}”.</source>
        <translation>Dòng %1: có “{{” mà thiếu “}}”.</translation>
    </message>
    <message>
        <source>Line %1: the part “%2” does not end, or never began.</source>
        <translation>Dòng %1: phần “%2” chưa đóng, hoặc chưa mở.</translation>
    </message>
    <message>
        <source>Line %1: no paper knows “%2”.</source>
        <translation>Dòng %1: không có ô nào tên “%2”.</translation>
    </message>
    <message>
        <source>The form is too long: 60,000 bytes at most.</source>
        <translation>Biểu mẫu quá dài: nhiều nhất 60.000 byte.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it. The page beside shows it.</source>
        <translation>Không có lỗi. Trang bên cạnh cho thấy bản in.</translation>
    </message>
    <message>
        <source>“%1” is kept and printed like this from now on.</source>
        <translation>Đã lưu “%1”. Từ nay in theo bản này.</translation>
    </message>
    <message>
        <source>“%1” is as it came with the program. What was there before stays among its versions.</source>
        <translation>“%1” đã trở về bản có sẵn. Các bản trước vẫn còn trong danh sách.</translation>
    </message>
    <message>
        <source>Something is wrong with the form: nothing was kept. Please look at the line.</source>
        <translation>Biểu mẫu có lỗi nên chưa lưu. Xin xem dòng được tô.</translation>
    </message>
    <message>
        <source>Only an administrator changes forms. Nothing was kept.</source>
        <translation>Chỉ người quản trị được sửa biểu mẫu. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. Nothing was kept. What was written stays here.</source>
        <translation>Xin lỗi, máy này không ghi được vào ổ đĩa. Chưa lưu gì. Những gì đã viết vẫn ở đây.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is never printed. Paper has no scripts, and of pictures the two codes alone.</source>
        <translation>Dòng %1: “%2” không in ra được. Trên giấy không có mã lệnh, hình chỉ có hai mã vạch.</translation>
    </message>
</context>
<context>
    <name>motcua::FormsSection</name>
    <message>
        <source>Keep the form (Ctrl+S)</source>
        <translation>Lưu biểu mẫu (Ctrl+S)</translation>
    </message>
    <message>
        <source>As it came with the program</source>
        <translation>Như bản có sẵn</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Text of the form</source>
        <translation>Nội dung biểu mẫu</translation>
    </message>
    <message>
        <source>Versions of the form</source>
        <translation>Các bản của biểu mẫu</translation>
    </message>
    <message>
        <source>How its first page looks, with an invented dossier</source>
        <translation>Trang đầu của bản in, với hồ sơ bịa ra</translation>
    </message>
</context>
<context>
    <name>motcua::HallWords</name>
    <message numerus="yes">
        <source>Counter %1: nobody attends to %2, for %n minutes</source>
        <translation>
            <numerusform>Quầy %1: chưa ai tiếp %2, đã %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counter %1 is free, %n people wait for it</source>
        <translation>
            <numerusform>Quầy %1 rảnh, %n người đang chờ quầy này</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest wait: %1, %2, %n minutes</source>
        <translation>
            <numerusform>Chờ lâu nhất: %1, %2, %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait too long</source>
        <translation>
            <numerusform>%n người chờ quá lâu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody works at counter %1</source>
        <translation>Chưa có người ở quầy %1</translation>
    </message>
</context>
<context>
    <name>motcua::HandOverView</name>
    <message>
        <source>Pass on dossiers</source>
        <translation>Bàn giao hồ sơ</translation>
    </message>
    <message>
        <source>Code, words of a name; a scanned receipt ticks its dossier</source>
        <translation>Mã hồ sơ, họ tên; quét giấy tiếp nhận để chọn hồ sơ</translation>
    </message>
    <message>
        <source>Search dossiers</source>
        <translation>Tìm hồ sơ</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>To whom: an agency or a person</source>
        <translation>Chuyển cho ai: cơ quan hoặc người</translation>
    </message>
    <message>
        <source>Note for the control sheet</source>
        <translation>Ghi chú vào phiếu kiểm soát</translation>
    </message>
    <message>
        <source>Who takes it over; empty: you</source>
        <translation>Ai nhận; để trống: chính mình</translation>
    </message>
    <message>
        <source>If it is not taken over: why</source>
        <translation>Nếu không nhận: vì sao</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Bản chính</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>From and to, since</source>
        <translation>Từ đâu đến đâu, từ lúc</translation>
    </message>
    <message>
        <source>Nothing to pass on here. Type a code or a name to find others.</source>
        <translation>Không có hồ sơ nào để chuyển. Gõ mã hoặc họ tên để tìm hồ sơ khác.</translation>
    </message>
    <message>
        <source>Nothing is on its way: everything was taken over.</source>
        <translation>Không có hồ sơ nào đang chuyển: đều đã có người nhận.</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Đánh dấu tất cả</translation>
    </message>
    <message>
        <source>Go to the dossier</source>
        <translation>Đến hồ sơ</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Print control sheets</source>
        <translation>In phiếu kiểm soát</translation>
    </message>
    <message>
        <source>Print the list again</source>
        <translation>In lại danh sách</translation>
    </message>
</context>
<context>
    <name>motcua::HandOverWords</name>
    <message>
        <source>To pass on: %1</source>
        <translation>Để chuyển: %1</translation>
    </message>
    <message>
        <source>On their way: %1</source>
        <translation>Đang chuyển, chờ nhận: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message numerus="yes">
        <source>%n originals</source>
        <translation>
            <numerusform>%n bản chính</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>→ %1, %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>Nothing is ticked. Space ticks a line, F4 all of them.</source>
        <translation>Chưa chọn hồ sơ nào. Phím cách chọn một dòng, F4 đánh dấu tất cả.</translation>
    </message>
    <message numerus="yes">
        <source>Ticked: %n dossiers</source>
        <translation>
            <numerusform>Đã chọn: %n hồ sơ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals in all. Please count them.</source>
        <translation>
            <numerusform>tất cả %n bản chính. Xin đếm lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Quầy %1</translation>
    </message>
    <message>
        <source>Please choose or write down to whom they go. Nothing was changed.</source>
        <translation>Xin chọn hoặc ghi chuyển cho ai. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Please write down why it is not taken over. Nothing was changed.</source>
        <translation>Xin ghi vì sao không nhận. Chưa có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is ticked: %n dossiers now.</source>
        <translation>
            <numerusform>Đã chọn %1: tất cả %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on this list: it has ended, or is on its way already.</source>
        <translation>%1 không có trong danh sách này: hồ sơ đã kết thúc, hoặc đang ở chỗ khác.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers go to %1. They wait until somebody there takes them over.</source>
        <translation>
            <numerusform>%n hồ sơ chuyển cho %1. Chờ bên đó xác nhận đã nhận.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers were taken over. Thank you.</source>
        <translation>
            <numerusform>Đã nhận %n hồ sơ. Xin cảm ơn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers were not taken over and stay with who passed them on.</source>
        <translation>
            <numerusform>%n hồ sơ không được nhận, vẫn ở bên giao.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %n control sheets.</source>
        <translation>
            <numerusform>Đang in %n phiếu kiểm soát.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing the list of %n dossiers.</source>
        <translation>
            <numerusform>Đang in danh sách %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers are as they were before.</source>
        <translation>
            <numerusform>%n hồ sơ đã trở lại như trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>You passed these on yourself. Please write down who took them over. Nothing was changed.</source>
        <translation>Những hồ sơ này do chính Ông/Bà giao. Xin ghi tên người đã nhận. Chưa thay đổi gì.</translation>
    </message>
</context>
<context>
    <name>motcua::HelpBanner</name>
    <message>
        <source>I am coming</source>
        <translation>Tôi đến</translation>
    </message>
</context>
<context>
    <name>motcua::HistoryWords</name>
    <message>
        <source>Received</source>
        <translation>Đã tiếp nhận</translation>
    </message>
    <message>
        <source>Asked for papers</source>
        <translation>Yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Papers have come</source>
        <translation>Đã bổ sung</translation>
    </message>
    <message>
        <source>A new date was given</source>
        <translation>Hẹn lại ngày trả</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Đã có quyết định</translation>
    </message>
    <message>
        <source>Handed over to the applicant</source>
        <translation>Đã trả cho người nộp</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>Người nộp rút hồ sơ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dừng giải quyết</translation>
    </message>
    <message>
        <source>Official code kept</source>
        <translation>Gắn mã chính thức</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Chuyển đi</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Not taken over, sent back</source>
        <translation>Không nhận, trả lại bên giao</translation>
    </message>
    <message>
        <source>The applicant was told, or tried to be told</source>
        <translation>Báo cho người nộp</translation>
    </message>
    <message>
        <source>Voided: received by mistake</source>
        <translation>Hủy: nhận nhầm</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Bỏ tệp</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>In giấy</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Rút lại: %1</translation>
    </message>
    <message>
        <source>%1 (taken back later)</source>
        <translation>%1 (sau đó rút lại)</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>không ai đăng nhập</translation>
    </message>
    <message>
        <source>Letter entered in the register</source>
        <translation>Đã ghi thư vào sổ</translation>
    </message>
    <message>
        <source>The family wants no letters</source>
        <translation>Gia đình không muốn nhận thư</translation>
    </message>
</context>
<context>
    <name>motcua::HoursPart</name>
    <message>
        <source>Its counters have hours of their own</source>
        <translation>Quầy này có giờ tiếp nhận riêng</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>Giờ của ai</translation>
    </message>
    <message>
        <source>%1: “%2” is no time. Please write it like 7:30; the time before still holds.</source>
        <extracomment>a day of the week, then what was typed</extracomment>
        <translation>%1: “%2” không phải là giờ. Xin ghi như 7:30; giờ cũ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Office hours that terms count by</source>
        <translation>Giờ làm việc để tính hạn</translation>
    </message>
    <message>
        <source>Counters of: %1</source>
        <translation>Quầy của: %1</translation>
    </message>
    <message>
        <source>Terms run and end in these hours. A weekday without hours is a day of rest. When the doors are open stands under “Working hours”.</source>
        <translation>Thời hạn chạy và hết trong giờ này. Thứ không có giờ là ngày nghỉ hằng tuần. Giờ mở cửa đặt ở mục “Giờ làm việc”.</translation>
    </message>
    <message>
        <source>When somebody is there to receive, such as the police on Saturday mornings. No term counts by it.</source>
        <translation>Khi nào có người tiếp nhận, ví dụ công an sáng thứ Bảy. Không dùng để tính hạn.</translation>
    </message>
</context>
<context>
    <name>motcua::HoursSection</name>
    <message>
        <source>Numbers before opening</source>
        <translation>Cho lấy số trước giờ mở cửa</translation>
    </message>
    <message>
        <source>The kiosk gives numbers so long before the doors open.</source>
        <translation>Máy lấy số cho số sớm bấy nhiêu phút trước khi mở cửa.</translation>
    </message>
    <message>
        <source>Last numbers before closing</source>
        <translation>Ngừng cho số trước giờ đóng cửa</translation>
    </message>
    <message>
        <source>After that, people get a number of the next day. 0: until closing.</source>
        <translation>Sau đó bà con nhận số của ngày sau. 0: đến khi đóng cửa.</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Holidays and other days on which the week above does not hold.</source>
        <translation>Ngày lễ và những ngày không làm theo tuần ở trên.</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>Day to close on</source>
        <translation>Ngày cần nghỉ</translation>
    </message>
    <message>
        <source>&amp;Close on this day</source>
        <translation>Nghỉ &amp;ngày này</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Làm việc lại</translation>
    </message>
    <message>
        <source>%1: “%2” is no time. Please write it like 7:30; the time before still holds.</source>
        <extracomment>a day of the week, then what was typed</extracomment>
        <translation>%1: “%2” không phải là giờ. Xin viết như 7:30; giờ trước đó vẫn giữ.</translation>
    </message>
</context>
<context>
    <name>motcua::HousePart</name>
    <message>
        <source>Add a promise (Ins)</source>
        <translation>Thêm mức (Ins)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Xóa (Del)</translation>
    </message>
    <message>
        <source>A date inside the unit before the one by law, which stays the one that people are told. Each rests on a decision of the commune or the province.</source>
        <translation>Hạn trong đơn vị, sớm hơn hạn theo luật. Ngày hẹn với dân vẫn là hạn theo luật. Mỗi mức cần quyết định của xã hoặc tỉnh.</translation>
    </message>
    <message>
        <source>Promises of the unit</source>
        <translation>Mức phấn đấu</translation>
    </message>
    <message>
        <source>Office hours after receipt</source>
        <translation>Giờ làm việc sau khi nhận</translation>
    </message>
    <message>
        <source>Working days before the date by law</source>
        <translation>Ngày làm việc trước hạn theo luật</translation>
    </message>
    <message>
        <source>Such as 12/QĐ-UBND</source>
        <translation>Ví dụ 12/QĐ-UBND</translation>
    </message>
    <message>
        <source>For dossiers</source>
        <translation>Áp dụng cho</translation>
    </message>
    <message>
        <source>Terms of more working days than</source>
        <translation>Thời hạn trên (ngày làm việc)</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Phấn đấu</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Bao nhiêu</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
</context>
<context>
    <name>motcua::IntakeView</name>
    <message>
        <source>Receive dossiers</source>
        <translation>Nhận hồ sơ</translation>
    </message>
    <message>
        <source>Receive a dossier</source>
        <translation>Nhận hồ sơ</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Somebody else brings it</source>
        <translation>Người khác nộp thay</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Nhận hồ sơ</translation>
    </message>
    <message>
        <source>Papers are missing</source>
        <translation>Còn thiếu giấy tờ</translation>
    </message>
    <message>
        <source>All papers are here</source>
        <translation>Đủ giấy tờ</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Người tiếp theo</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Bỏ, không nhận</translation>
    </message>
    <message>
        <source>authorisation of 10/11/2026</source>
        <translation>giấy ủy quyền ngày 10/11/2026</translation>
    </message>
    <message>
        <source>What they act by</source>
        <translation>Nộp theo giấy tờ gì</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>When it is due, and why</source>
        <translation>Hẹn trả, và vì sao</translation>
    </message>
    <message>
        <source>Unfinished: %1</source>
        <translation>Nhập dở: %1</translation>
    </message>
</context>
<context>
    <name>motcua::IntakeWords</name>
    <message>
        <source>male</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>%1: not known before</source>
        <translation>%1: trước đây chưa có</translation>
    </message>
    <message>
        <source>%1 as known: %2</source>
        <translation>%1 đã ghi trước đây: %2</translation>
    </message>
    <message>
        <source>%1 is known otherwise</source>
        <translation>%1 khác với lần trước</translation>
    </message>
    <message>
        <source>Has been here before. That you look is written down.</source>
        <translation>Đã từng nộp hồ sơ ở đây. Lượt xem này được ghi lại.</translation>
    </message>
    <message>
        <source>Has been here before.</source>
        <translation>Đã từng nộp hồ sơ ở đây.</translation>
    </message>
    <message>
        <source>Is here for the first time.</source>
        <translation>Lần đầu nộp hồ sơ ở đây.</translation>
    </message>
    <message>
        <source>A personal number has 12 digits. Please look.</source>
        <translation>Số định danh có 12 chữ số, xin xem lại.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Đã đổi: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>As it was before: %1.</source>
        <translation>Đã trả lại như cũ: %1.</translation>
    </message>
    <message>
        <source>This could not be changed: somebody else has the number, or it is no sound date or number. What was known stays.</source>
        <translation>Không đổi được: số này đã có người khác, hoặc ngày, số chưa đúng. Thông tin cũ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>need not be brought</source>
        <translation>không cần nộp</translation>
    </message>
    <message>
        <source>only in some cases</source>
        <translation>chỉ một số trường hợp</translation>
    </message>
    <message>
        <source>only to be shown</source>
        <translation>chỉ xuất trình</translation>
    </message>
    <message>
        <source>The usual case</source>
        <translation>Trường hợp thường</translation>
    </message>
    <message>
        <source>With verification</source>
        <translation>Phải xác minh</translation>
    </message>
    <message>
        <source>Set by the province: please type what it is.</source>
        <translation>Do tỉnh quy định: xin nhập số tiền.</translation>
    </message>
    <message>
        <source>Counted by pages: this is the first one.</source>
        <translation>Tính theo trang: đây là trang đầu.</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Hẹn trả: %1</translation>
    </message>
    <message>
        <source>Our own promise: %1</source>
        <translation>Trung tâm phấn đấu: %1</translation>
    </message>
    <message>
        <source>The date is counted when the working days are agreed on.</source>
        <translation>Ghi số ngày làm việc đã thống nhất thì tính được ngày hẹn.</translation>
    </message>
    <message>
        <source>The date is counted when the procedure is chosen.</source>
        <translation>Chọn thủ tục thì tính được ngày hẹn.</translation>
    </message>
    <message>
        <source>For number %1</source>
        <translation>Cho số %1</translation>
    </message>
    <message>
        <source>Please choose the procedure. Nothing was received yet.</source>
        <translation>Xin chọn thủ tục. Chưa nhận hồ sơ.</translation>
    </message>
    <message>
        <source>Please write down the name, or scan the card. Nothing was received yet.</source>
        <translation>Xin ghi họ tên, hoặc quét thẻ căn cước. Chưa nhận hồ sơ.</translation>
    </message>
    <message>
        <source>The catalogue does not know the fee. Please type it, 0 when nothing is to be paid. Nothing was received yet.</source>
        <translation>Danh mục chưa có mức phí. Xin nhập số tiền, không phải nộp thì ghi 0. Chưa nhận hồ sơ.</translation>
    </message>
    <message>
        <source>This procedure is not in force today, or is another agency&apos;s. Please look on the page Procedures.</source>
        <translation>Thủ tục này hôm nay không có hiệu lực, hoặc của cơ quan khác. Xin xem trang Thủ tục.</translation>
    </message>
    <message>
        <source>Received: %1. Due: %2. The person stays here for the next dossier. Thank you.</source>
        <translation>Đã nhận hồ sơ %1. Hẹn trả: %2. Người nộp vẫn ở đây để nhận hồ sơ tiếp. Xin cảm ơn.</translation>
    </message>
    <message>
        <source>Put away. Nothing was received.</source>
        <translation>Đã bỏ. Không nhận hồ sơ nào.</translation>
    </message>
    <message>
        <source>Please write down the reason in words: the applicant reads it. Nothing was printed.</source>
        <translation>Xin ghi lý do bằng lời, vì người nộp sẽ đọc. Chưa in gì.</translation>
    </message>
    <message>
        <source>No paper is missing: the dossier can be received.</source>
        <translation>Không thiếu giấy tờ nào: nhận hồ sơ được rồi.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers were being written down, the last one on %1.</source>
        <translation>
            <numerusform>%n hồ sơ đang nhập dở, mới nhất lúc %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Nhập tiếp</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers were being written down here. Nothing is lost: they wait on the page Receive dossiers.</source>
        <translation>
            <numerusform>%n hồ sơ đang nhập dở. Không mất gì: xin mở trang Nhận hồ sơ để nhập tiếp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorry, this machine cannot write to its disk: what is typed here would be lost in a power cut. Please call the administrator.</source>
        <translation>Xin lỗi, máy không ghi được vào ổ đĩa: mất điện thì mất những gì đang nhập. Xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Việc yêu cầu</translation>
    </message>
    <message>
        <source>what you told us</source>
        <translation>như Ông/Bà đã nêu</translation>
    </message>
    <message>
        <source>Papers handed in or shown</source>
        <translation>Giấy tờ đã nộp, đã xuất trình</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>PRACTICE · %1</source>
        <translation>TẬP LÀM THỬ · %1</translation>
    </message>
    <message>
        <source>That time has not come yet. Nothing was received. Please look at when it was.</source>
        <translation>Giờ đó chưa tới. Chưa nhận hồ sơ. Xin xem lại giờ nhận.</translation>
    </message>
    <message>
        <source>Please write down why it is put down only now. Nothing was received.</source>
        <translation>Xin ghi vì sao nay mới ghi bù. Chưa nhận hồ sơ.</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>người có số %1</translation>
    </message>
    <message>
        <source>Please write down who brings it for the organisation. Nothing was received yet.</source>
        <translation>Xin ghi người nộp thay cho tổ chức. Chưa nhận hồ sơ.</translation>
    </message>
    <message>
        <source>No telephone number: they cannot be called.</source>
        <translation>Chưa có số điện thoại: sẽ không gọi báo được.</translation>
    </message>
    <message>
        <source>The refusal slip is being printed. Nothing is left to be done here: F8 begins with the next person.</source>
        <translation>Đang in phiếu từ chối. Ở đây không còn việc gì: bấm F8 để tiếp người sau.</translation>
    </message>
    <message>
        <source>The slip with what to bring is being printed. Nothing is left to be done here: F8 begins with the next person.</source>
        <translation>Đang in phiếu ghi những gì cần mang theo. Ở đây không còn việc gì: bấm F8 để tiếp người sau.</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>chưa có tên</translation>
    </message>
    <message>
        <source>no procedure yet</source>
        <translation>chưa chọn thủ tục</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n giấy nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::JournalCheck</name>
    <message>
        <source>The data needs a person</source>
        <translation>Dữ liệu cần người kiểm tra</translation>
    </message>
    <message>
        <source>After the sudden stop the data was checked and is damaged. The queue goes on. Please call the administrator and do not delete anything.</source>
        <translation>Sau khi máy tắt đột ngột, dữ liệu được kiểm tra và có chỗ hỏng. Hàng chờ vẫn làm việc. Xin gọi người quản trị và không xóa gì.</translation>
    </message>
</context>
<context>
    <name>motcua::KioskAppointments</name>
    <message>
        <source>What is the appointment for?</source>
        <translation>Hẹn giờ cho việc gì?</translation>
    </message>
    <message>
        <source>%1: when would you like to come?</source>
        <translation>%1: Ông/Bà muốn đến hôm nào?</translation>
    </message>
    <message>
        <source>Afternoon of %1: at what time?</source>
        <translation>Chiều %1: lúc mấy giờ?</translation>
    </message>
    <message>
        <source>Morning of %1: at what time?</source>
        <translation>Sáng %1: lúc mấy giờ?</translation>
    </message>
    <message>
        <source>Or take a number of %1 and be called first</source>
        <translation>Hoặc lấy số của %1 và được gọi đầu tiên</translation>
    </message>
    <message>
        <source>Afternoon of %1</source>
        <translation>Chiều %1</translation>
    </message>
    <message>
        <source>Morning of %1</source>
        <translation>Sáng %1</translation>
    </message>
    <message>
        <source>Sorry, no place is left for the coming weeks. Please take a number.</source>
        <translation>Xin lỗi, mấy tuần tới đã hết chỗ hẹn. Xin lấy số.</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Giờ khác</translation>
    </message>
    <message>
        <source>Sorry, this time has just been taken. Please choose another one.</source>
        <translation>Xin lỗi, giờ này vừa có người hẹn. Xin chọn giờ khác.</translation>
    </message>
    <message>
        <source>Sorry, the appointment could not be written down. Nothing was kept. Please try again or call somebody to help.</source>
        <translation>Xin lỗi, chưa ghi được lịch hẹn. Chưa giữ chỗ nào. Xin thử lại hoặc gọi người giúp.</translation>
    </message>
    <message>
        <source>Sorry, this choice has just changed. Please choose again.</source>
        <translation>Xin lỗi, lựa chọn này vừa thay đổi. Xin chọn lại.</translation>
    </message>
</context>
<context>
    <name>motcua::KioskCamera</name>
    <message>
        <source>The camera wakes up …</source>
        <translation>Máy ảnh đang bật …</translation>
    </message>
    <message>
        <source>Sorry, the camera is not plugged in. Everything can be found by touching and typing.</source>
        <translation>Xin lỗi, máy ảnh chưa được cắm. Ông/Bà vẫn tìm được mọi thứ bằng cách chạm và gõ chữ.</translation>
    </message>
    <message>
        <source>Sorry, the camera gives no picture just now. Everything can be found by touching and typing.</source>
        <translation>Xin lỗi, máy ảnh lúc này không có hình. Ông/Bà vẫn tìm được mọi thứ bằng cách chạm và gõ chữ.</translation>
    </message>
</context>
<context>
    <name>motcua::KioskScanWords</name>
    <message>
        <source>%1: you are called earlier. The card is forgotten already.</source>
        <translation>%1: Ông/Bà được mời sớm hơn. Máy đã quên thẻ ngay.</translation>
    </message>
    <message>
        <source>By age this card calls nobody earlier. The card is forgotten already. Please take a number as usual.</source>
        <translation>Theo tuổi trên thẻ thì chưa được mời sớm hơn. Máy đã quên thẻ ngay. Xin Ông/Bà lấy số như thường.</translation>
    </message>
    <message>
        <source>The year of birth could not be read. The card is forgotten already. The group can also be chosen by touch.</source>
        <translation>Máy không đọc được năm sinh. Máy đã quên thẻ ngay. Ông/Bà có thể chạm để chọn diện ưu tiên.</translation>
    </message>
    <message>
        <source>This machine does not know which procedure the code means. Please type a few words.</source>
        <translation>Máy chưa biết mã này là của thủ tục nào. Xin gõ vài chữ để tìm.</translation>
    </message>
    <message>
        <source>This procedure is not done at this centre. Please ask for guidance.</source>
        <translation>Thủ tục này không làm ở trung tâm này. Xin Ông/Bà hỏi người hướng dẫn.</translation>
    </message>
    <message>
        <source>This slip is of another centre.</source>
        <translation>Phiếu này của một trung tâm khác.</translation>
    </message>
    <message>
        <source>This number is not known here. Please ask for guidance.</source>
        <translation>Ở đây không có số này. Xin Ông/Bà hỏi người hướng dẫn.</translation>
    </message>
    <message>
        <source>Sorry, the number could not be looked up just now. It stands as it was. Please try again or call somebody to help.</source>
        <translation>Xin lỗi, lúc này máy không xem được số. Số của Ông/Bà vẫn như cũ. Xin thử lại hoặc gọi người giúp.</translation>
    </message>
    <message>
        <source>This number was for %1. Please take a new one.</source>
        <translation>Số này của %1. Xin lấy số mới.</translation>
    </message>
    <message>
        <source>Number %1 is called: please go to counter %2.</source>
        <translation>Số %1 đang được mời: xin Ông/Bà đến quầy số %2.</translation>
    </message>
    <message>
        <source>Number %1 was called already. Please go straight to counter %2.</source>
        <translation>Số %1 đã được mời rồi. Xin Ông/Bà đến thẳng quầy số %2.</translation>
    </message>
    <message>
        <source>Number %1 has been served. Thank you.</source>
        <translation>Số %1 đã được tiếp xong. Xin cảm ơn.</translation>
    </message>
    <message>
        <source>Number %1 holds no more. Please take a new one.</source>
        <translation>Số %1 không còn hiệu lực. Xin lấy số mới.</translation>
    </message>
    <message>
        <source>This is a number given by hand. Please keep the slip; somebody will call it.</source>
        <translation>Đây là số phát bằng tay. Xin Ông/Bà giữ phiếu, sẽ có người mời.</translation>
    </message>
    <message>
        <source>This code is none of this centre&apos;s, and nothing in it was opened. Please hold the code of a procedure, of a slip, or a citizen card.</source>
        <translation>Mã này không phải của trung tâm, máy không mở gì trong đó. Xin đưa mã của thủ tục, của phiếu, hoặc thẻ căn cước.</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hôm nay</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sorry, your dossier is later than promised. Please take a guidance number: an officer tells you when it will be ready.</source>
        <translation>Xin lỗi ông bà, hồ sơ đã chậm hẹn. Mời ông bà lấy số hướng dẫn, cán bộ sẽ báo khi nào có kết quả.</translation>
    </message>
    <message>
        <source>Sorry, your dossier takes longer. The new date: %1. You need no number today.</source>
        <translation>Xin lỗi ông bà, hồ sơ cần thêm thời gian. Hẹn lại: %1. Hôm nay ông bà không cần lấy số.</translation>
    </message>
    <message>
        <source>Your dossier is not ready yet. It is due %1. You need no number.</source>
        <translation>Hồ sơ chưa xong. Hẹn %1. Ông bà không cần lấy số.</translation>
    </message>
    <message>
        <source>Papers are missing in your dossier; which ones stands on the slip you were given. When you have them with you, please take a number.</source>
        <translation>Hồ sơ còn thiếu giấy tờ, ghi ở phiếu yêu cầu bổ sung. Nếu đã mang đủ, mời ông bà lấy số.</translation>
    </message>
    <message>
        <source>Your dossier is done. Please take a number to fetch it, and keep this receipt at hand.</source>
        <translation>Hồ sơ đã xong. Mời ông bà lấy số để nhận kết quả, nhớ cầm theo giấy hẹn này.</translation>
    </message>
    <message>
        <source>The result was handed over already.</source>
        <translation>Kết quả hồ sơ này đã trả.</translation>
    </message>
    <message>
        <source>Your dossier is not worked on any more. Please take a guidance number: an officer tells you why.</source>
        <translation>Hồ sơ này đã dừng. Mời ông bà lấy số hướng dẫn, cán bộ sẽ nói rõ lý do.</translation>
    </message>
    <message>
        <source>This receipt is ours, but this machine does not have the dossier yet. Please ask at the counter.</source>
        <translation>Giấy hẹn này đúng là của trung tâm, nhưng máy này chưa có hồ sơ. Mời ông bà hỏi tại quầy.</translation>
    </message>
    <message>
        <source>No dossier of this centre has this receipt. Please ask at the counter.</source>
        <translation>Trung tâm không có hồ sơ nào mang giấy hẹn này. Mời ông bà hỏi tại quầy.</translation>
    </message>
    <message>
        <source>No receipt of this centre has this code. Please compare it with the paper, sign by sign.</source>
        <translation>Trung tâm không có giấy hẹn nào mang mã này. Xin ông bà so lại từng chữ, từng số với giấy.</translation>
    </message>
    <message>
        <source>Sorry, too many wrong codes. Please wait a moment and type it again, or call somebody to help.</source>
        <translation>Xin lỗi, mã sai nhiều lần. Xin ông bà chờ một lát rồi bấm lại, hoặc gọi người giúp.</translation>
    </message>
    <message>
        <source>Your dossier is done. Please keep the receipt and your card at hand.</source>
        <translation>Hồ sơ đã xong. Xin ông bà cầm sẵn giấy hẹn và thẻ căn cước.</translation>
    </message>
    <message>
        <source>Sorry, the scanner of this machine cannot tell what the code says. Everything can be found by touching and typing.</source>
        <translation>Xin lỗi, máy quét ở đây không đọc được chữ trong mã. Mọi thứ vẫn tìm được bằng cách chạm và gõ.</translation>
    </message>
    <message>
        <source>This is the bar code of a dossier. Please hold up the square code on the same paper.</source>
        <translation>Đây là mã vạch của hồ sơ. Xin đưa mã vuông ở trên cùng tờ giấy đó.</translation>
    </message>
</context>
<context>
    <name>motcua::KioskWindow</name>
    <message>
        <source>Kiosk</source>
        <translation>Máy lấy số</translation>
    </message>
    <message>
        <source>PRACTICE · %1</source>
        <translation>TẬP LÀM THỬ · %1</translation>
    </message>
</context>
<context>
    <name>motcua::KioskWords</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Chưa có ai chờ</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 người đang chờ</translation>
    </message>
    <message>
        <source>No waiting</source>
        <translation>Không phải chờ</translation>
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
        <translation>thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>chủ nhật</translation>
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
    <message>
        <source>%1 waiting</source>
        <comment>on a tile</comment>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · còn %2 số</translation>
    </message>
    <message>
        <source>On the morning of %1 you are called first.</source>
        <translation>Sáng %1, ông bà được gọi trước.</translation>
    </message>
    <message>
        <source>On the afternoon of %1 you are called first.</source>
        <translation>Chiều %1, ông bà được gọi trước.</translation>
    </message>
    <message>
        <source>Please remember this number or take a photo of it. Then take a seat: it appears on the board when it is your turn.</source>
        <translation>Xin nhớ số này hoặc chụp ảnh, rồi mời ông bà ngồi chờ: đến lượt, số sẽ hiện trên bảng.</translation>
    </message>
    <message>
        <source>Please keep this slip, or take a photo of the number.</source>
        <translation>Xin giữ phiếu này, hoặc chụp ảnh số.</translation>
    </message>
    <message>
        <source>Sorry, there are no numbers left for today.</source>
        <translation>Xin lỗi, hôm nay đã hết số.</translation>
    </message>
    <message>
        <source>No numbers left · for %1</source>
        <translation>Hết số · hẹn %1</translation>
    </message>
    <message>
        <source>Sorry, the printer is out of paper. Your number is %1. Please remember this number or take a photo of it.</source>
        <translation>Xin lỗi, máy in hết giấy. Số của ông bà là %1. Xin nhớ số này hoặc chụp ảnh.</translation>
    </message>
    <message>
        <source>Sorry, the slip could not be printed. Your number is %1. Please remember this number or take a photo of it.</source>
        <translation>Xin lỗi, máy chưa in được phiếu. Số của ông bà là %1. Xin nhớ số này hoặc chụp ảnh.</translation>
    </message>
    <message>
        <source>Wait %1–%2 min</source>
        <translation>Chờ %1–%2 phút</translation>
    </message>
    <message>
        <source>Numbers can be taken here from %1.</source>
        <translation>Từ %1 có thể lấy số ở đây.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Wait under %1 min</source>
        <translation>Chờ dưới %1 phút</translation>
    </message>
    <message>
        <source>No numbers left</source>
        <translation>Hết số</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, then date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When you come, touch “I have an appointment” here and type this code.</source>
        <translation>Khi đến, xin chạm ô “Tôi đã hẹn giờ đến” ở máy này và gõ mã này.</translation>
    </message>
    <message>
        <source>In time you are next when your appointment begins. Who comes later waits a little longer.</source>
        <translation>Đến đúng hẹn, ông/bà được gọi ngay khi tới giờ hẹn. Đến muộn thì chờ thêm một chút.</translation>
    </message>
    <message>
        <source>Thank you for coming early. From %1 on you are next.</source>
        <translation>Cảm ơn ông bà đã đến sớm. Từ %1 ông bà là người tiếp theo.</translation>
    </message>
    <message>
        <source>No appointment has this code. Please look at the slip and type it again.</source>
        <translation>Không có lịch hẹn nào mang mã này. Xin xem lại phiếu hẹn giờ và gõ lại.</translation>
    </message>
    <message>
        <source>This appointment was cancelled. Please take a number.</source>
        <translation>Lịch hẹn này đã hủy. Xin lấy số.</translation>
    </message>
    <message>
        <source>This appointment is for %1. Please come then, or take a number for today.</source>
        <translation>Lịch hẹn này là %1. Xin đến hôm đó, hoặc lấy số hôm nay.</translation>
    </message>
    <message>
        <source>This appointment was for %1. Please take a number.</source>
        <translation>Lịch hẹn này là %1, đã qua. Xin lấy số.</translation>
    </message>
    <message>
        <source>Sorry, the centre gives no more numbers today. This code is good on the next open day, and you are called first.</source>
        <translation>Xin lỗi, hôm nay trung tâm không cấp thêm số. Mã này dùng được vào ngày làm việc tiếp theo, ông bà được gọi đầu tiên.</translation>
    </message>
    <message>
        <source>Sorry, the number could not be written down. The appointment stands. Please try again or call somebody to help.</source>
        <translation>Xin lỗi, chưa ghi được số. Lịch hẹn vẫn còn. Xin thử lại hoặc gọi người giúp.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Số của ông bà</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Lịch hẹn của ông bà</translation>
    </message>
    <message>
        <source>The list is being printed. Please take it with you.</source>
        <translation>Danh sách đang được in. Xin Ông/Bà cầm theo.</translation>
    </message>
    <message>
        <source>Sorry, the printer is out of paper. Please take a photo of this page, or of its code.</source>
        <translation>Xin lỗi, máy in hết giấy. Xin Ông/Bà chụp ảnh trang này, hoặc quét mã.</translation>
    </message>
    <message>
        <source>Sorry, the list could not be printed. Please take a photo of this page, or of its code.</source>
        <translation>Xin lỗi, chưa in được danh sách. Xin Ông/Bà chụp ảnh trang này, hoặc quét mã.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nộp ở đâu</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Mẫu đơn, tờ khai</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>No more today · for %1</source>
        <translation>Hôm nay thôi cấp số · hẹn %1</translation>
    </message>
    <message>
        <source>Please keep the slip and take a seat: the number appears on the board when it is your turn.</source>
        <translation>Xin giữ phiếu và ngồi chờ: đến lượt, số sẽ hiện trên bảng.</translation>
    </message>
    <message>
        <source>Your appointment: %1</source>
        <translation>Giờ hẹn: %1</translation>
    </message>
    <message>
        <source>No counter at present</source>
        <translation>Hiện chưa có quầy</translation>
    </message>
    <message>
        <source>Sorry, it is near closing time: no more numbers are given today.</source>
        <translation>Xin lỗi, sắp hết giờ làm việc, hôm nay không cấp thêm số.</translation>
    </message>
    <message>
        <source>Sorry, no more numbers are given today.</source>
        <translation>Xin lỗi, hôm nay không cấp thêm số.</translation>
    </message>
</context>
<context>
    <name>motcua::LatePart</name>
    <message>
        <source>Received before, put down now</source>
        <translation>Ghi bù: nhận từ trước</translation>
    </message>
    <message>
        <source>no electricity all morning</source>
        <translation>mất điện cả buổi sáng</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Nhận lúc</translation>
    </message>
    <message>
        <source>Why only now</source>
        <translation>Vì sao ghi bù</translation>
    </message>
</context>
<context>
    <name>motcua::LetterLinesPart</name>
    <message>
        <source>Year of the register</source>
        <translation>Năm của sổ</translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation>Sổ thư</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Gửi ai</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Người duyệt</translation>
    </message>
    <message>
        <source>No letter went out in this year.</source>
        <translation>Năm này chưa có thư nào.</translation>
    </message>
    <message>
        <source>Go to the dossier</source>
        <translation>Xem hồ sơ</translation>
    </message>
    <message>
        <source>Print one more copy</source>
        <translation>In thêm một bản</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
</context>
<context>
    <name>motcua::LettersPart</name>
    <message>
        <source>Kind of letter</source>
        <translation>Loại thư</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Mọi loại thư</translation>
    </message>
    <message>
        <source>Proposed letters</source>
        <translation>Thư được đề xuất</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Gửi ai</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ lúc</translation>
    </message>
    <message>
        <source>No letter is proposed here.</source>
        <translation>Không có thư nào được đề xuất.</translation>
    </message>
    <message>
        <source>The letter as it is printed</source>
        <translation>Thư sẽ in</translation>
    </message>
    <message>
        <source>Approve and print</source>
        <translation>Duyệt và in</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Go to the dossier</source>
        <translation>Xem hồ sơ</translation>
    </message>
    <message>
        <source>They want no letter</source>
        <translation>Không gửi thư</translation>
    </message>
    <message>
        <source>Why they want no letter</source>
        <translation>Vì sao không gửi thư</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>motcua::LossBanner</name>
    <message>
        <source>Read, do not tell it again</source>
        <translation>Đã đọc, không nhắc nữa</translation>
    </message>
</context>
<context>
    <name>motcua::LossWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>a number, then its day</extracomment>
        <translation>%1 ngày %2</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> và %n số nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>The data file was damaged. What could be saved was saved on %1 at %2.</source>
        <extracomment>a day and month, then a time</extracomment>
        <translation>Tệp dữ liệu đã bị hỏng. Phần cứu được đã cứu ngày %1 lúc %2.</translation>
    </message>
    <message>
        <source>Gone are the numbers %1: please give their holders a new number.</source>
        <translation>Mất các số %1: xin cấp số mới cho người cầm phiếu.</translation>
    </message>
    <message>
        <source>Of the numbers %1 something may be missing: please ask their holders.</source>
        <translation>Các số %1 có thể thiếu thông tin: xin hỏi lại người cầm phiếu.</translation>
    </message>
    <message numerus="yes">
        <source>%n other things are missing or older than they were.</source>
        <translation>
            <numerusform>Còn %n mục khác bị mất hoặc cũ hơn trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number that may be on paper is given a second time; today&apos;s go on after a gap.</source>
        <translation>Số có thể đã in ra phiếu không cấp lại lần hai; số hôm nay tiếp sau một khoảng trống.</translation>
    </message>
    <message>
        <source>The whole list: %1</source>
        <translation>Danh sách đầy đủ: %1</translation>
    </message>
</context>
<context>
    <name>motcua::MachineSection</name>
    <message>
        <source>A folder; empty: with the data</source>
        <translation>Một thư mục; để trống: cùng chỗ với dữ liệu</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Ví dụ: %1</translation>
    </message>
    <message>
        <source>Name of its queue</source>
        <translation>Tên hàng in</translation>
    </message>
    <message>
        <source>Print a &amp;test slip</source>
        <translation>In phiếu &amp;thử</translation>
    </message>
    <message>
        <source>What is set here holds when the program is started anew.</source>
        <translation>Những gì đặt ở đây có hiệu lực khi mở lại chương trình.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Máy in ở đâu</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>Dao cắt</translation>
    </message>
    <message>
        <source>Cuts the paper by itself</source>
        <translation>Tự cắt giấy</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Báo tình trạng</translation>
    </message>
    <message>
        <source>Tells when paper or cover want help</source>
        <translation>Báo khi hết giấy hoặc mở nắp</translation>
    </message>
    <message>
        <source>Speed of the cable</source>
        <translation>Tốc độ đường dây</translation>
    </message>
    <message>
        <source> inches</source>
        <translation> inch</translation>
    </message>
    <message>
        <source>Kiosk, diagonal</source>
        <translation>Máy lấy số, đường chéo</translation>
    </message>
    <message>
        <source>So that letters and tiles have their size in millimetres.</source>
        <translation>Để chữ và ô bấm đúng cỡ theo milimét.</translation>
    </message>
    <message>
        <source>Screen of the kiosk</source>
        <translation>Màn hình của máy lấy số</translation>
    </message>
    <message>
        <source>Screen of the board</source>
        <translation>Màn hình của bảng gọi số</translation>
    </message>
    <message>
        <source>Screen of the desk</source>
        <translation>Màn hình của bàn làm việc</translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Tự khóa sau</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Tùy máy</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1 (chưa cắm)</translation>
    </message>
    <message>
        <source>Please write where this printer is.</source>
        <translation>Xin ghi máy in ở đâu.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Đang in…</translation>
    </message>
    <message>
        <source>The test slip went to the printer. Please look whether it can be read.</source>
        <translation>Đã gửi phiếu thử tới máy in. Xin xem phiếu có đọc được không.</translation>
    </message>
    <message>
        <source>A folder on another disk, such as %1; empty: nowhere</source>
        <translation>Thư mục trên ổ đĩa khác, ví dụ %1; để trống: không sao lưu</translation>
    </message>
    <message>
        <source>Saves itself in</source>
        <translation>Tự sao lưu vào</translation>
    </message>
    <message>
        <source>Name of its queue; empty: recovery sheets become PDF</source>
        <translation>Tên hàng đợi in; để trống: phiếu khôi phục lưu thành PDF</translation>
    </message>
    <message>
        <source>A4 printer</source>
        <translation>Máy in A4</translation>
    </message>
    <message>
        <source> minutes without a touch</source>
        <translation> phút không ai chạm vào</translation>
    </message>
    <message>
        <source>Please write the whole path, beginning with “/”.</source>
        <translation>Xin ghi đường dẫn đầy đủ, bắt đầu bằng “/”.</translation>
    </message>
    <message>
        <source>For a power cut</source>
        <translation>Phòng khi mất điện</translation>
    </message>
    <message>
        <source>Prints who waits there every 30 minutes</source>
        <translation>In danh sách người chờ 30 phút một lần</translation>
    </message>
    <message>
        <source>Please name the printer for the list of who waits.</source>
        <translation>Xin ghi tên máy in giấy A4 để in danh sách người chờ.</translation>
    </message>
    <message>
        <source>This folder is not there. Please plug in the disk, or make the folder first.</source>
        <translation>Không có thư mục này. Xin cắm ổ đĩa, hoặc tạo thư mục trước.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Please choose another one.</source>
        <translation>Không ghi được vào thư mục này. Xin chọn thư mục khác.</translation>
    </message>
    <message>
        <source>No printer is set: the test slip was saved as a file.</source>
        <translation>Chưa chọn máy in: phiếu thử được lưu thành tệp.</translation>
    </message>
    <message>
        <source>A folder where the scanner program saves; empty: none</source>
        <translation>Thư mục mà chương trình quét lưu vào; để trống: không dùng</translation>
    </message>
    <message>
        <source>Folder of the scanner</source>
        <translation>Thư mục máy quét</translation>
    </message>
    <message>
        <source>New pages are offered to the dossier that is open. One that was kept with a dossier is deleted from this folder; every other one stays there.</source>
        <translation>Trang quét mới được mời thêm vào hồ sơ đang mở. Trang đã lưu vào hồ sơ thì xóa khỏi thư mục này; mọi trang khác vẫn để nguyên.</translation>
    </message>
    <message>
        <source>This folder is not there, or cannot be read.</source>
        <translation>Thư mục này không có, hoặc không đọc được.</translation>
    </message>
</context>
<context>
    <name>motcua::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>motcua::MissingPart</name>
    <message>
        <source>Not complete yet: nothing is received</source>
        <translation>Hồ sơ chưa đủ: chưa nhận</translation>
    </message>
    <message>
        <source>The applicant is told everything at once. Untick what need not be brought: what lies in a database of the State is not asked for.</source>
        <translation>Báo một lần, đầy đủ. Bỏ đánh dấu những gì không cần nộp: giấy tờ đã có trong cơ sở dữ liệu nhà nước thì không yêu cầu.</translation>
    </message>
    <message>
        <source>Reason, in words</source>
        <translation>Lý do, viết bằng lời</translation>
    </message>
    <message>
        <source>Slip: what to bring (F6)</source>
        <translation>In phiếu bổ sung (F6)</translation>
    </message>
    <message>
        <source>Refusal slip (F7)</source>
        <translation>In phiếu từ chối (F7)</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Quay lại (Esc)</translation>
    </message>
</context>
<context>
    <name>motcua::Navigation</name>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Trình đơn</translation>
    </message>
    <message>
        <source>Motcua</source>
        <translation>Một cửa</translation>
    </message>
</context>
<context>
    <name>motcua::NeedWords</name>
    <message>
        <source>hard of hearing</source>
        <translation>nghe kém</translation>
    </message>
    <message>
        <source>poor sight</source>
        <translation>nhìn kém</translation>
    </message>
    <message>
        <source>walks with difficulty</source>
        <translation>đi khó</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>cần phiên dịch</translation>
    </message>
</context>
<context>
    <name>motcua::NewSiteWizard</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Giờ làm việc</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>PIN of the kiosk</source>
        <translation>Mã PIN của máy lấy số</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Người quản trị</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Bước %1/%2: %3</translation>
    </message>
    <message>
        <source>&amp;Set up the site</source>
        <translation>&amp;Lập trung tâm</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp</translation>
    </message>
    <message>
        <source>The site is set up. Please keep this sheet.</source>
        <translation>Đã lập xong trung tâm. Xin cất giữ phiếu này.</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>The site is being set up, please wait…</source>
        <translation>Đang lập trung tâm, xin chờ…</translation>
    </message>
    <message>
        <source>Press Next again to leave it so.</source>
        <translation>Bấm Tiếp lần nữa nếu vẫn để vậy.</translation>
    </message>
</context>
<context>
    <name>motcua::NumbersView</name>
    <message>
        <source>Give numbers</source>
        <translation>Cấp số nhanh</translation>
    </message>
    <message>
        <source>Save the pad of reserve numbers</source>
        <translation>Lưu tập số dự phòng</translation>
    </message>
    <message>
        <source>Take the last one back  (Delete)</source>
        <translation>Lấy lại số vừa cấp  (phím Del)</translation>
    </message>
    <message>
        <source>Numbers given here, the last one first</source>
        <translation>Các số vừa cấp, số mới nhất ở trên</translation>
    </message>
    <message>
        <source>The letter of a field prints its next number. Enter: another one of the same. Delete: the last one was a mistake.</source>
        <translation>Gõ chữ cái của lĩnh vực: in số tiếp theo. Phím Enter: thêm một số như vậy. Phím Del: số vừa cấp là nhầm.</translation>
    </message>
    <message>
        <source>Numbers at once</source>
        <translation>Số phiếu mỗi lần</translation>
    </message>
    <message>
        <source>Time written on it</source>
        <translation>Giờ ghi trên phiếu</translation>
    </message>
    <message>
        <source>Reserve number, and the time written on it</source>
        <translation>Số dự phòng và giờ ghi trên phiếu</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Nhập số dự phòng</translation>
    </message>
    <message>
        <source>Print a pad</source>
        <translation>In sẵn số dự phòng</translation>
    </message>
    <message>
        <source>reserve-%1.pdf</source>
        <comment>file name</comment>
        <translation>so-du-phong-%1.pdf</translation>
    </message>
</context>
<context>
    <name>motcua::NumbersWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n đang chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · taken back</source>
        <translation>%1 · đã lấy lại</translation>
    </message>
    <message>
        <source>%1 is in the queue of %2, by the time %3.</source>
        <translation>%1 đã vào hàng chờ %2, theo giờ %3.</translation>
    </message>
    <message>
        <source>Sorry, the file could not be written. Please choose another folder.</source>
        <translation>Xin lỗi, chưa ghi được tệp. Xin chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 is taken back. Please throw its slip away.</source>
        <translation>Đã lấy lại số %1. Xin bỏ phiếu của số này.</translation>
    </message>
    <message>
        <source>This field is there no more. No number was given.</source>
        <translation>Lĩnh vực này không còn nữa. Chưa cấp số.</translation>
    </message>
    <message>
        <source>No coming day has a number left. No number was given. Please ask the administrator for a larger quota.</source>
        <translation>Các ngày tới đều hết số. Chưa cấp số. Xin nhờ người quản trị tăng số phiếu mỗi ngày.</translation>
    </message>
    <message>
        <source>Your account gives no numbers. Please ask a colleague or the administrator.</source>
        <translation>Tài khoản này không cấp số. Xin nhờ đồng nghiệp hoặc người quản trị.</translation>
    </message>
    <message>
        <source>Sorry, the machine that leads the queue cannot be reached. No number was given. Please press again in a moment.</source>
        <translation>Xin lỗi, chưa liên lạc được với máy điều hành hàng chờ. Chưa cấp số. Xin bấm lại sau giây lát.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. No number was given. Please press again; if it stays so, call the administrator.</source>
        <translation>Xin lỗi, máy này không ghi được vào ổ đĩa. Chưa cấp số. Xin bấm lại; nếu vẫn vậy, xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>The number is too old to be taken back. Nothing was changed. An officer can make it void in the queue.</source>
        <translation>Số này cấp đã lâu, không lấy lại được. Chưa có gì thay đổi. Cán bộ có thể hủy số ở hàng chờ.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. The number stands. Please press again; if it stays so, call the administrator.</source>
        <translation>Xin lỗi, máy này không ghi được vào ổ đĩa. Số vẫn còn. Xin bấm lại; nếu vẫn vậy, xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>The number was called already, or taken back. Nothing was changed.</source>
        <translation>Số này đã gọi hoặc đã lấy lại. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>That is no reserve number: a letter of this centre and %1 to %2, as on the printed sheet. Nothing was changed.</source>
        <translation>Đây không phải số dự phòng: chữ cái của trung tâm và số từ %1 đến %2, như trên tờ in sẵn. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This number was entered today already. Nothing was changed. Please look at the paper again.</source>
        <translation>Số này hôm nay đã nhập rồi. Chưa có gì thay đổi. Xin xem lại phiếu.</translation>
    </message>
    <message>
        <source>The time written lies after now. Nothing was changed. Please look at the paper, or at the clock of this machine.</source>
        <translation>Giờ ghi trên phiếu muộn hơn bây giờ. Chưa có gì thay đổi. Xin xem lại phiếu, hoặc đồng hồ của máy này.</translation>
    </message>
    <message>
        <source>The day takes no more numbers. Nothing was changed.</source>
        <translation>Ngày này không cấp thêm số. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This was pressed for another number. Nothing was changed. Please try again.</source>
        <translation>Lần bấm này là cho số khác. Chưa có gì thay đổi. Xin thử lại.</translation>
    </message>
    <message>
        <source>%1 to %2 are saved in %3. Please print them and put them into the drawer: without power a helper tears the numbers off and writes the time on them.</source>
        <translation>Đã lưu các số %1 đến %2 vào %3. Xin in ra và cất sẵn trong ngăn kéo: khi mất điện, người giúp xé từng số và ghi giờ lên đó.</translation>
    </message>
    <message>
        <source>This field is no longer there. Nothing was printed.</source>
        <translation>Lĩnh vực này không còn nữa. Chưa in gì.</translation>
    </message>
    <message>
        <source>All reserve numbers of this field were printed already. When they are used up, please throw away what is left of them and choose the field once more: printing then begins with the first number again.</source>
        <translation>Các số dự phòng của lĩnh vực này đã in hết. Nếu đã dùng hết, xin bỏ những tờ còn sót rồi chọn lại lĩnh vực: máy sẽ in lại từ số đầu.</translation>
    </message>
    <message>
        <source>Reserve numbers of this field were printed or used today. Please print them anew tomorrow: today two people could hold the same number.</source>
        <translation>Hôm nay đã in hoặc đã dùng số dự phòng của lĩnh vực này. Xin in lại từ số đầu vào ngày mai: trong hôm nay có thể hai người cầm cùng một số.</translation>
    </message>
    <message>
        <source>Your account does not print numbers. Nothing was printed.</source>
        <translation>Tài khoản này không in số. Chưa in gì. Xin nhờ đồng nghiệp hoặc người quản trị.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. Nothing was printed. Please try again; if it stays so, call the administrator.</source>
        <translation>Xin lỗi, máy không ghi được vào ổ đĩa. Chưa in gì. Xin thử lại; nếu vẫn vậy, xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>No counter today</source>
        <translation>Hôm nay không có quầy</translation>
    </message>
    <message>
        <source>Please give a number of %1 instead</source>
        <translation>Xin cấp số %1 thay thế</translation>
    </message>
    <message>
        <source>Please tell the person where this is done</source>
        <translation>Xin chỉ cho Ông/Bà nơi làm việc này</translation>
    </message>
    <message>
        <source>Give it all the same</source>
        <translation>Vẫn cấp số</translation>
    </message>
    <message>
        <source>No more numbers are given for today: %1 is of %2 and called first there.</source>
        <translation>Hôm nay không cấp thêm số: %1 là số của %2, được gọi đầu tiên.</translation>
    </message>
    <message>
        <source>No counter does %1 today: nobody would call this number. None was given yet. %2, or have a counter opened, or the field added to one in the settings.</source>
        <translation>Hôm nay không có quầy nào làm %1: số này sẽ không ai gọi. Chưa cấp số nào. %2, hoặc nhờ mở một quầy, hay thêm lĩnh vực này vào một quầy trong Thiết lập.</translation>
    </message>
</context>
<context>
    <name>motcua::PaperBanner</name>
    <message>
        <source>It came out</source>
        <translation>Đã ra</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
</context>
<context>
    <name>motcua::PaperWords</name>
    <message>
        <source>Numbers are given as usual; people read theirs from the screen.</source>
        <translation>Vẫn lấy số bình thường, bà con xem số trên màn hình.</translation>
    </message>
    <message>
        <source>Slips that wait and come by themselves: %1.</source>
        <translation>Phiếu đang chờ, máy sẽ tự in: %1.</translation>
    </message>
    <message>
        <source>Did slip %1 come out of the printer?</source>
        <translation>Giấy %1 đã in ra chưa?</translation>
    </message>
    <message>
        <source>The printer is out of paper. Please put in a new roll.</source>
        <translation>Máy in hết giấy. Xin lắp cuộn giấy mới.</translation>
    </message>
    <message>
        <source>The cover of the printer is open. Please press it shut until it clicks.</source>
        <translation>Nắp máy in đang mở. Xin ấn nắp xuống đến khi nghe tiếng khớp.</translation>
    </message>
    <message>
        <source>The printer is paused or used by another program. Please let it go on.</source>
        <translation>Máy in đang tạm dừng hoặc chương trình khác đang dùng. Xin cho máy in chạy tiếp.</translation>
    </message>
    <message>
        <source>The printer cannot be found. Please look at its switch, plug and cable.</source>
        <translation>Không tìm thấy máy in. Xin xem công tắc, phích cắm và dây nối của máy.</translation>
    </message>
    <message>
        <source>The printer does not answer. Please switch it off and on again.</source>
        <translation>Máy in không trả lời. Xin tắt máy in rồi bật lại.</translation>
    </message>
    <message>
        <source>This program may not use the printer. Please call the administrator.</source>
        <translation>Chương trình không được phép dùng máy in. Xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>There is no room left for slips. Please call the administrator.</source>
        <translation>Không còn chỗ để lưu phiếu. Xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>The print system did not print a slip. Please look at its queue.</source>
        <translation>Hệ thống in đã bỏ một phiếu. Xin xem hàng đợi của máy in.</translation>
    </message>
    <message>
        <source>The printer reports a fault. Please open it, look for jammed paper and close it again.</source>
        <translation>Máy in báo lỗi. Xin mở máy, xem có kẹt giấy không rồi đóng lại.</translation>
    </message>
    <message>
        <source>Sorry, the list of who waits could not be printed. The queue goes on, and the list is tried again by itself. Please look at the printer with A4 paper.</source>
        <translation>Xin lỗi, chưa in được danh sách người chờ. Hàng chờ vẫn hoạt động, danh sách sẽ tự in lại. Xin xem máy in giấy A4.</translation>
    </message>
</context>
<context>
    <name>motcua::PapersTable</name>
    <message>
        <source>Originals</source>
        <translation>Bản chính</translation>
    </message>
    <message>
        <source>Copies handed in</source>
        <translation>Bản sao</translation>
    </message>
</context>
<context>
    <name>motcua::PartList</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>Choose what to edit</source>
        <translation>Chọn mục để sửa</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Lên</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Xuống</translation>
    </message>
</context>
<context>
    <name>motcua::PersonPart</name>
    <message>
        <source>An organisation</source>
        <translation>Là tổ chức</translation>
    </message>
    <message>
        <source>Number, or scan the card</source>
        <translation>Số định danh, hoặc quét thẻ căn cước</translation>
    </message>
    <message>
        <source>Born: day/month/year, or the year</source>
        <translation>Ngày sinh, hoặc năm sinh</translation>
    </message>
    <message>
        <source>Address, as told today</source>
        <translation>Địa chỉ, như hôm nay khai</translation>
    </message>
    <message>
        <source>male</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>Code of the organisation</source>
        <translation>Mã số của tổ chức</translation>
    </message>
    <message>
        <source>Take the new one</source>
        <translation>Lấy mới</translation>
    </message>
    <message>
        <source>%1  (please check)</source>
        <translation>%1  (cần kiểm tra)</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Tên tổ chức</translation>
    </message>
</context>
<context>
    <name>motcua::PinSection</name>
    <message>
        <source>PIN to close the kiosk</source>
        <translation>Mã PIN đóng máy lấy số</translation>
    </message>
    <message>
        <source>New PIN to close the kiosk</source>
        <translation>Mã PIN mới để đóng máy lấy số</translation>
    </message>
    <message>
        <source>6 to 10 digits. Please keep it where colleagues find it.</source>
        <translation>6 đến 10 chữ số. Xin cất ở nơi đồng nghiệp tìm được.</translation>
    </message>
    <message>
        <source>6 to 10 digits, for all kiosks of the centre. Empty: it stays.</source>
        <translation>6 đến 10 chữ số, cho mọi máy lấy số của trung tâm. Để trống: giữ mã cũ.</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>Gõ lại mã PIN</translation>
    </message>
    <message>
        <source>The PIN has 6 to 10 digits.</source>
        <translation>Mã PIN có 6 đến 10 chữ số.</translation>
    </message>
    <message>
        <source>The two are not the same. Please type them anew.</source>
        <translation>Hai lần gõ không giống nhau. Xin gõ lại.</translation>
    </message>
</context>
<context>
    <name>motcua::PortalController</name>
    <message>
        <source>The fields are copied in this order from now on, at every counter.</source>
        <translation>Từ nay mọi quầy chép các ô theo thứ tự này.</translation>
    </message>
</context>
<context>
    <name>motcua::PortalSection</name>
    <message>
        <source>Earlier (Ctrl+Up)</source>
        <translation>Lên (Ctrl+mũi tên lên)</translation>
    </message>
    <message>
        <source>Later (Ctrl+Down)</source>
        <translation>Xuống (Ctrl+mũi tên xuống)</translation>
    </message>
    <message>
        <source>The page “To be entered” copies the fields of a dossier in this order, one key each, as the province&apos;s form asks for them.</source>
        <translation>Trang “Chờ nhập lên tỉnh” chép từng ô của hồ sơ theo thứ tự này, mỗi ô một phím, như biểu mẫu của tỉnh hỏi.</translation>
    </message>
    <message>
        <source>Fields in the order of the province&apos;s form</source>
        <translation>Các ô theo thứ tự biểu mẫu của tỉnh</translation>
    </message>
    <message>
        <source>Keep the order (Ctrl+S)</source>
        <translation>Lưu thứ tự (Ctrl+S)</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Như mặc định</translation>
    </message>
</context>
<context>
    <name>motcua::PrioritiesSection</name>
    <message>
        <source>New group</source>
        <translation>Nhóm mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>As on the kiosk: Người cao tuổi</source>
        <translation>Như trên máy lấy số: Người cao tuổi</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>Được tính sớm hơn</translation>
    </message>
    <message>
        <source>They are called as if they had come so much earlier.</source>
        <translation>Được gọi như thể đã đến sớm hơn bấy nhiêu phút.</translation>
    </message>
    <message>
        <source>by no age</source>
        <translation>không theo tuổi</translation>
    </message>
    <message>
        <source> years</source>
        <translation> tuổi</translation>
    </message>
    <message>
        <source>By age, from</source>
        <translation>Theo tuổi, từ</translation>
    </message>
    <message>
        <source>A citizen card held to the kiosk&apos;s camera offers the group then, and is forgotten.</source>
        <translation>Khi đưa thẻ căn cước trước máy ảnh của máy lấy số, máy mời chọn nhóm này rồi quên thẻ ngay.</translation>
    </message>
</context>
<context>
    <name>motcua::ProcedureCells</name>
    <message>
        <source>on the same day</source>
        <translation>trong ngày</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>days, holidays too</source>
        <translation>ngày, kể cả ngày nghỉ</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>the commune</source>
        <translation>xã, phường</translation>
    </message>
    <message>
        <source>the province; the commune receives</source>
        <translation>tỉnh; xã, phường tiếp nhận</translation>
    </message>
    <message>
        <source>compared with the official page</source>
        <translation>đã đối chiếu với trang chính thức</translation>
    </message>
    <message>
        <source>compared in part</source>
        <translation>đối chiếu một phần</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>chưa đối chiếu</translation>
    </message>
    <message>
        <source>by pages</source>
        <translation>theo trang</translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation>Tên giấy tờ</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Bản chính</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Bản sao</translation>
    </message>
    <message>
        <source>Only shown</source>
        <translation>Xuất trình</translation>
    </message>
    <message>
        <source>In some cases</source>
        <translation>Tùy trường hợp</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Trường hợp</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>First pages</source>
        <translation>Số trang đầu</translation>
    </message>
    <message>
        <source>Each of them, đ</source>
        <translation>Mỗi trang đầu, đ</translation>
    </message>
    <message>
        <source>Each further, đ</source>
        <translation>Mỗi trang sau, đ</translation>
    </message>
    <message>
        <source>At most for a copy, đ</source>
        <translation>Nhiều nhất một bản, đ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Question, in English</source>
        <translation>Câu hỏi bằng tiếng Anh</translation>
    </message>
    <message>
        <source>If “yes”</source>
        <translation>Đáp “Rồi”</translation>
    </message>
    <message>
        <source>If “not yet”</source>
        <translation>Đáp “Chưa”</translation>
    </message>
    <message>
        <source>If “do not know”</source>
        <translation>Đáp “Không biết”</translation>
    </message>
    <message>
        <source>%1: first to</source>
        <translation>%1: đến trước</translation>
    </message>
    <message>
        <source>%1: what is said</source>
        <translation>%1: lời nhắn</translation>
    </message>
    <message>
        <source>%1: in English</source>
        <translation>%1: bằng tiếng Anh</translation>
    </message>
</context>
<context>
    <name>motcua::ProcedureEditor</name>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Lưu (Ctrl+S)</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Để nguyên như cũ (Esc)</translation>
    </message>
</context>
<context>
    <name>motcua::ProcedurePart</name>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>A few letters, then Enter; or scan its code</source>
        <translation>Gõ vài chữ rồi Enter; hoặc quét mã</translation>
    </message>
    <message>
        <source>Procedures that fit</source>
        <translation>Thủ tục phù hợp</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>Trường hợp nào</translation>
    </message>
    <message>
        <source>Working days agreed on: nobody published the term</source>
        <translation>Số ngày làm việc đã thống nhất (chưa công bố thời hạn)</translation>
    </message>
    <message>
        <source>None is chosen yet</source>
        <translation>Chưa chọn thủ tục</translation>
    </message>
</context>
<context>
    <name>motcua::ProceduresView</name>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Lưu trang in</translation>
    </message>
    <message>
        <source>A catalogue of procedures</source>
        <translation>Danh mục thủ tục</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>New procedure</source>
        <translation>Thủ tục mới</translation>
    </message>
    <message>
        <source>Name, code, or what people ask for</source>
        <translation>Tên, mã, hoặc việc người dân hỏi</translation>
    </message>
    <message>
        <source>Search procedures</source>
        <translation>Tìm thủ tục</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>About the procedure</source>
        <translation>Nội dung thủ tục</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Poster A4</source>
        <translation>Tờ niêm yết A4</translation>
    </message>
    <message>
        <source>Poster A5</source>
        <translation>Tờ niêm yết A5</translation>
    </message>
    <message>
        <source>Labels of those in the list</source>
        <translation>Nhãn của các thủ tục trong danh sách</translation>
    </message>
    <message>
        <source>Wall of its field</source>
        <translation>Bảng mã của cả lĩnh vực</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Đối chiếu với tệp</translation>
    </message>
    <message>
        <source>Save for a spreadsheet (CSV)</source>
        <translation>Lưu cho bảng tính (CSV)</translation>
    </message>
    <message>
        <source>Save for another centre (JSON)</source>
        <translation>Lưu cho trung tâm khác (JSON)</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Mọi lĩnh vực</translation>
    </message>
    <message>
        <source>Save to read and print in a spreadsheet (XLSX)</source>
        <translation>Lưu để đọc và in bằng bảng tính (XLSX)</translation>
    </message>
</context>
<context>
    <name>motcua::ProceduresWords</name>
    <message>
        <source>In some cases: %1</source>
        <translation>Tùy trường hợp: %1</translation>
    </message>
    <message>
        <source>Not in force today</source>
        <translation>Hôm nay không có hiệu lực</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Dùng thủ tục %1 thay thế</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Mẫu đơn, tờ khai</translation>
    </message>
    <message>
        <source>Asked at the kiosk</source>
        <translation>Câu hỏi ở máy lấy số</translation>
    </message>
    <message>
        <source>Told aloud</source>
        <translation>Câu đọc cho nghe</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>People also say</source>
        <translation>Người dân còn gọi là</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên rút gọn</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Tên đầy đủ</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>As people say it</source>
        <translation>Tên thường gọi</translation>
    </message>
    <message>
        <source>The same in English</source>
        <translation>Tên thường gọi, tiếng Anh</translation>
    </message>
    <message>
        <source>Official field</source>
        <translation>Lĩnh vực trên quyết định</translation>
    </message>
    <message>
        <source>Tile of the kiosk</source>
        <translation>Ô ở máy lấy số</translation>
    </message>
    <message>
        <source>Place in its tile</source>
        <translation>Thứ tự trong ô</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Cấp giải quyết</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối cùng</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Unit of the time</source>
        <translation>Đơn vị thời hạn</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Thời hạn dài nhất</translation>
    </message>
    <message>
        <source>Note on the time</source>
        <translation>Ghi chú thời hạn</translation>
    </message>
    <message>
        <source>Times of single cases</source>
        <translation>Thời hạn từng trường hợp</translation>
    </message>
    <message>
        <source>Fee at the counter, đ</source>
        <translation>Phí tại quầy, đ</translation>
    </message>
    <message>
        <source>Note on the fee</source>
        <translation>Ghi chú phí, lệ phí</translation>
    </message>
    <message>
        <source>Fee when filed online, đ</source>
        <translation>Phí khi nộp trên mạng, đ</translation>
    </message>
    <message>
        <source>Fee by pages</source>
        <translation>Phí theo trang</translation>
    </message>
    <message>
        <source>Last day of the fee</source>
        <translation>Ngày cuối của mức phí</translation>
    </message>
    <message>
        <source>Fee after that day, đ</source>
        <translation>Phí sau ngày đó, đ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Questions at the kiosk</source>
        <translation>Câu hỏi ở máy lấy số</translation>
    </message>
    <message>
        <source>Group of officers</source>
        <translation>Nhóm công chức</translation>
    </message>
    <message>
        <source>Its page on the national portal</source>
        <translation>Trang trên Cổng Dịch vụ công quốc gia</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Decision that published it</source>
        <translation>Quyết định công bố</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Replaced by the code</source>
        <translation>Mã thay thế</translation>
    </message>
    <message>
        <source>%1 at %2, holds from %3</source>
        <translation>%1 lúc %2, áp dụng từ %3</translation>
    </message>
    <message numerus="yes">
        <source>%n procedures</source>
        <translation>
            <numerusform>%n thủ tục</numerusform>
        </translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>%1: please fill this in.</source>
        <translation>%1: xin điền vào đây.</translation>
    </message>
    <message>
        <source>%1: this is too long.</source>
        <translation>%1: dài quá.</translation>
    </message>
    <message>
        <source>%1: these are too many.</source>
        <translation>%1: nhiều quá.</translation>
    </message>
    <message>
        <source>%1: this number cannot be.</source>
        <translation>%1: số này không thể có.</translation>
    </message>
    <message>
        <source>%1: this is no code; one is written 1.001193.</source>
        <translation>%1: đây không phải mã; mã viết như 1.001193.</translation>
    </message>
    <message>
        <source>%1: this is no day; one is written 31/12/2026.</source>
        <translation>%1: đây không phải ngày; ngày viết như 31/12/2026.</translation>
    </message>
    <message>
        <source>%1: a link begins with https://.</source>
        <translation>%1: liên kết bắt đầu bằng https://.</translation>
    </message>
    <message>
        <source>%1: this word is not known here.</source>
        <translation>%1: từ này chưa có trong danh sách được dùng.</translation>
    </message>
    <message>
        <source>%1: this contradicts another line.</source>
        <translation>%1: trái với một dòng khác.</translation>
    </message>
    <message>
        <source>%1: there is one like this.</source>
        <translation>%1: đã có thủ tục như vậy.</translation>
    </message>
    <message>
        <source>%1: this is not written as it should be.</source>
        <translation>%1: viết chưa đúng cách.</translation>
    </message>
    <message>
        <source>New procedure</source>
        <translation>Thủ tục mới</translation>
    </message>
    <message>
        <source>Added: %1 %2</source>
        <translation>Thêm: %1 %2</translation>
    </message>
    <message>
        <source>Changed: %1 %2</source>
        <translation>Sửa: %1 %2</translation>
    </message>
    <message>
        <source>Ends: %1 %2</source>
        <translation>Hết hiệu lực: %1 %2</translation>
    </message>
    <message>
        <source>Holds only later, please compare again then: %1 %2</source>
        <translation>Chưa đến ngày áp dụng, đến ngày đó xin đối chiếu lại: %1 %2</translation>
    </message>
    <message>
        <source>Not taken, line %1 %2. %3</source>
        <translation>Không nhận, dòng %1 %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>The file changes %n procedures</source>
        <translation>
            <numerusform>Tệp làm thay đổi %n thủ tục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file changes %n procedures; lines that are not right: %1</source>
        <translation>
            <numerusform>Tệp làm thay đổi %n thủ tục; số dòng chưa đúng: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it so</source>
        <translation>Nhận các thay đổi</translation>
    </message>
    <message>
        <source>Make it so without the lines that are not right</source>
        <translation>Nhận các thay đổi, bỏ các dòng chưa đúng</translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n procedures</source>
        <translation>
            <numerusform>Đã sửa %n thủ tục</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorry, this file is no catalogue. %1 Nothing was changed.</source>
        <translation>Xin lỗi, tệp này không phải danh mục. %1 Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Sorry, %1 cannot be read. Nothing was changed.</source>
        <translation>Xin lỗi, không đọc được %1. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Changed: %1. What stood before is in its history.</source>
        <translation>Đã sửa: %1. Nội dung trước đó còn trong lịch sử.</translation>
    </message>
    <message>
        <source>Nothing differs, so nothing was changed.</source>
        <translation>Không có gì khác nên không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. Nothing was changed. Please try again and call the administrator.</source>
        <translation>Xin lỗi, máy không ghi được vào ổ đĩa. Không có gì thay đổi. Xin thử lại và gọi người quản trị.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Sorry, the file could not be written. Nothing else was changed. Please choose another folder.</source>
        <translation>Xin lỗi, không ghi được tệp. Không có gì khác thay đổi. Xin chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Sorry, the code %1 cannot be read back, so the sheet was not made. A shorter link in the settings helps.</source>
        <translation>Xin lỗi, mã %1 in ra không đọc lại được nên trang in chưa được tạo. Liên kết ngắn hơn trong phần thiết lập sẽ giúp được.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not read its disk. Nothing was changed. Please try again and call the administrator.</source>
        <translation>Xin lỗi, máy không đọc được ổ đĩa. Không có gì thay đổi. Xin thử lại và gọi người quản trị.</translation>
    </message>
    <message>
        <source>Nothing in this list is in force today, so there is no sheet of it.</source>
        <translation>Trong danh sách này hôm nay không có thủ tục nào có hiệu lực nên không có trang in.</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>Tờ in đã được chuyển tới máy in.</translation>
    </message>
    <message>
        <source>Which procedure does the code mean that was just scanned? Please choose it in the list; it is remembered.</source>
        <translation>Mã vừa quét là của thủ tục nào? Xin chọn trong danh sách; máy sẽ nhớ.</translation>
    </message>
    <message>
        <source>It means the chosen one</source>
        <translation>Là thủ tục đang chọn</translation>
    </message>
    <message>
        <source>From now on this code leads to “%1”, at the kiosk too.</source>
        <translation>Từ nay mã này dẫn đến “%1”, cả ở máy lấy số.</translation>
    </message>
    <message>
        <source>%1: letters were lost when the file was saved. In the spreadsheet choose &quot;CSV UTF-8&quot;.</source>
        <translation>%1: tệp bị mất chữ khi lưu. Trong bảng tính, xin chọn lưu dạng &quot;CSV UTF-8&quot;.</translation>
    </message>
    <message>
        <source>Kept so many years</source>
        <translation>Số năm lưu giữ</translation>
    </message>
    <message>
        <source>Rule of keeping</source>
        <translation>Căn cứ lưu giữ</translation>
    </message>
    <message>
        <source>Never named aloud</source>
        <translation>Không đọc tên thành tiếng</translation>
    </message>
    <message>
        <source>Done while one waits</source>
        <translation>Làm xong ngay khi chờ</translation>
    </message>
    <message>
        <source>Sample, not yet compared</source>
        <translation>Mẫu, chưa đối chiếu</translation>
    </message>
    <message>
        <source>Somebody here once chose this procedure for the code that was scanned.</source>
        <translation>Mã vừa quét đã được chọn ở đây là thủ tục này.</translation>
    </message>
    <message>
        <source>It means another one</source>
        <translation>Là thủ tục khác</translation>
    </message>
    <message>
        <source>What you are changing is not saved yet, so the code that was just scanned was not opened. Please save it or leave it as it was, then scan again.</source>
        <translation>Phần đang sửa chưa lưu nên mã vừa quét chưa được mở. Xin lưu hoặc để nguyên như cũ rồi quét lại.</translation>
    </message>
    <message>
        <source>Law behind the longest time</source>
        <translation>Căn cứ của thời hạn dài nhất</translation>
    </message>
</context>
<context>
    <name>motcua::QueueView</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Không có ai đang chờ</translation>
    </message>
    <message>
        <source>People waiting, in the order they are called</source>
        <translation>Người đang chờ, theo thứ tự gọi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Hàng chờ</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk, so your answer is not kept. Nothing is lost. Please try again and call the administrator.</source>
        <translation>Xin lỗi, máy này không ghi được vào ổ đĩa nên chưa giữ câu trả lời. Không mất gì. Xin thử lại và gọi người quản trị.</translation>
    </message>
    <message>
        <source>The centre for practice opens in windows of its own. Nothing done there counts here.</source>
        <translation>Phần tập làm thử đang mở trong cửa sổ riêng. Việc làm ở đó không tính vào đây.</translation>
    </message>
    <message>
        <source>Sorry, the centre for practice could not be opened. Your work here goes on. Please call the administrator.</source>
        <translation>Xin lỗi, không mở được phần tập làm thử. Việc ở đây vẫn làm bình thường. Xin gọi người quản trị.</translation>
    </message>
</context>
<context>
    <name>motcua::QueueWords</name>
    <message>
        <source>Call next</source>
        <translation>Gọi tiếp</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Đã đến</translation>
    </message>
    <message>
        <source>Done and call next</source>
        <translation>Xong và gọi tiếp</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng mặt</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Nobody is waiting for this counter now.</source>
        <translation>Đã xong. Lúc này không có ai chờ quầy này.</translation>
    </message>
    <message>
        <source>Nobody is waiting for this counter now.</source>
        <translation>Lúc này không có ai chờ quầy này.</translation>
    </message>
    <message>
        <source>Somebody is called to this counter already. Nothing was changed. Press Arrived, Done or Absent first.</source>
        <translation>Quầy này đang gọi một người. Chưa có gì thay đổi. Xin bấm Đã đến, Xong hoặc Vắng mặt trước.</translation>
    </message>
    <message>
        <source>Sorry, this counter is no longer in the settings. Nobody was called. Please choose the counter of this machine in the menu.</source>
        <translation>Xin lỗi, quầy này không còn trong thiết lập. Chưa gọi ai. Xin chọn lại quầy của máy này trong Trình đơn.</translation>
    </message>
    <message>
        <source>Sorry, the machine that leads the queue cannot be reached. Nobody was called and everybody keeps their place. Please press again in a moment, or call by voice and agree with the other counters.</source>
        <translation>Xin lỗi, chưa liên lạc được với máy điều hành hàng chờ. Chưa gọi ai, mọi người vẫn giữ lượt. Xin bấm lại sau ít phút, hoặc gọi bằng miệng và thống nhất với các quầy khác.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. Nobody was called and everybody keeps their place. Please press again; if it stays so, call the administrator.</source>
        <translation>Xin lỗi, máy này không ghi được vào ổ đĩa. Chưa gọi ai, mọi người vẫn giữ lượt. Xin bấm lại; nếu vẫn vậy, xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>Nobody is at this counter any more: it was settled elsewhere. Nothing was changed. Press Call next to go on.</source>
        <translation>Không còn ai ở quầy này: việc đã được giải quyết ở nơi khác. Chưa có gì thay đổi. Xin bấm Gọi tiếp để làm tiếp.</translation>
    </message>
    <message>
        <source>This number is in another state already. Nothing was changed. The buttons now show what can be done.</source>
        <translation>Số này đã đổi trạng thái. Chưa có gì thay đổi. Các nút đang hiện những việc làm được.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. Nothing was changed. Please press again; if it stays so, call the administrator.</source>
        <translation>Xin lỗi, máy này không ghi được vào ổ đĩa. Chưa có gì thay đổi. Xin bấm lại; nếu vẫn vậy, xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>Sorry, there is no answer yet. Nobody is lost and nobody is called twice. Please press again to ask for the same call.</source>
        <translation>Xin lỗi, chưa có trả lời. Không ai bị sót, không ai bị gọi hai lần. Xin bấm lại để hỏi tiếp lượt gọi này.</translation>
    </message>
    <message>
        <source>%1 now waits for the next step: %2.</source>
        <translation>Số %1 nay chờ bước tiếp theo: %2.</translation>
    </message>
    <message>
        <source>Now serving</source>
        <translation>Đang phục vụ</translation>
    </message>
    <message>
        <source>Called, not here yet</source>
        <translation>Đã gọi, chưa đến</translation>
    </message>
    <message>
        <source>taken at %1</source>
        <extracomment>a time, then the day before the present one</extracomment>
        <translation>lấy số lúc %1</translation>
    </message>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation>
            <numerusform>đã chờ %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>đã gọi %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1/%2</source>
        <translation>Bước %1/%2</translation>
    </message>
    <message>
        <source>%1: was at %2 at %3</source>
        <translation>%1: đã qua quầy %2 lúc %3</translation>
    </message>
    <message>
        <source>%1: was at %2</source>
        <translation>%1: đã qua quầy %2</translation>
    </message>
    <message>
        <source>%1: next comes %2</source>
        <translation>%1: sau đây đến quầy %2</translation>
    </message>
    <message>
        <source>Nobody is at this counter</source>
        <translation>Chưa có ai ở quầy này</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Không có ai đang chờ</translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>%n người đang chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1 · %2 · waited %3</source>
        <translation>Tiếp theo: %1 · %2 · đã chờ %3</translation>
    </message>
    <message>
        <source>people served</source>
        <translation>lượt phục vụ</translation>
    </message>
    <message>
        <source>each, on average</source>
        <translation>trung bình một lượt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>chờ lâu nhất</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>field, then how many wait for it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This counter %1</source>
        <translation>Quầy này %1</translation>
    </message>
    <message>
        <source>Everybody %1</source>
        <translation>Tất cả %1</translation>
    </message>
    <message>
        <source>Counter %1 is free</source>
        <translation>Quầy %1 đang trống</translation>
    </message>
    <message>
        <source>Counter %1 serves %2</source>
        <translation>Quầy %1 đang phục vụ %2</translation>
    </message>
    <message>
        <source>Counter %1 calls %2</source>
        <translation>Quầy %1 gọi %2</translation>
    </message>
    <message>
        <source>Sorry, this machine could not read its disk. Nothing is lost; the list shows an earlier moment and is read again by itself. If it stays so, call the administrator.</source>
        <translation>Xin lỗi, máy này chưa đọc được ổ đĩa. Không mất gì; danh sách đang là của lúc trước và sẽ tự đọc lại. Nếu vẫn vậy, xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Invite in person</source>
        <translation>Đến tận nơi mời</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm nghỉ</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>This number is not waiting any more: it was settled elsewhere. Nothing was changed.</source>
        <translation>Số này không còn chờ nữa: nơi khác đã giải quyết. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This person needs help to come. The number stays called. Please go and invite them in person.</source>
        <translation>Người này cần giúp mới đến được. Số vẫn đang được gọi. Xin đến tận nơi mời.</translation>
    </message>
    <message>
        <source>The call is too long ago to be undone. Nothing was changed. Hold or transfer the number instead.</source>
        <translation>Lượt gọi đã quá lâu, không hoàn tác được. Chưa có gì thay đổi. Xin giữ lại hoặc chuyển số này.</translation>
    </message>
    <message>
        <source>This queue is no longer in the settings. Nothing was changed.</source>
        <translation>Hàng chờ này không còn trong thiết lập. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Counter %1 pauses</source>
        <translation>Quầy %1 tạm nghỉ</translation>
    </message>
    <message>
        <source>Your account does not serve this counter or this queue. Nothing was changed. Choose another counter in the menu, or ask the administrator.</source>
        <translation>Tài khoản của ông/bà không phục vụ quầy hoặc hàng chờ này. Chưa có gì thay đổi. Xin chọn quầy khác trong Trình đơn, hoặc hỏi người quản trị.</translation>
    </message>
    <message>
        <source>%1 was called a moment ago. Please give them some seconds to come.</source>
        <translation>Số %1 vừa được gọi. Xin chờ vài giây để người dân kịp đến.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was called %n times and did not come: now among the absent. If they come after all, choose %1 in the list.</source>
        <translation>
            <numerusform>Số %1 đã gọi %n lần mà chưa đến: nay ghi là vắng. Nếu sau đó có đến, xin chọn %1 trong danh sách.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is still at this counter, so it stays open. Press Done, Transfer or Absent first.</source>
        <translation>Còn người ở quầy này nên chưa đóng quầy. Xin bấm Xong, Chuyển hoặc Vắng trước.</translation>
    </message>
    <message>
        <source>taken at %1 on %2</source>
        <translation>lấy số lúc %1 ngày %2</translation>
    </message>
    <message>
        <source>Counter %1 is closed</source>
        <translation>Quầy %1 đã đóng</translation>
    </message>
    <message>
        <source>%1 is chosen in the list. Enter shows what can be done with it.</source>
        <translation>Đã chọn số %1 trong danh sách. Bấm Enter để xem các việc làm được với số này.</translation>
    </message>
    <message>
        <source>The result of this receipt does not lie ready any more</source>
        <translation>Kết quả của giấy hẹn này không còn ở đây</translation>
    </message>
    <message>
        <source>To hand over (Ctrl+H): %1</source>
        <translation>Cần trả (Ctrl+H): %1</translation>
    </message>
    <message>
        <source>Nobody wrote down that the result of %1 was handed over. If it was, please do so on the page Dossiers.</source>
        <translation>Chưa ghi là đã trả kết quả %1. Nếu đã trả, xin ghi ở trang Hồ sơ.</translation>
    </message>
</context>
<context>
    <name>motcua::ReceptionCounter</name>
    <message>
        <source>Demo: sign in as %1. Every password is %2.</source>
        <translation>Bản dùng thử: tên đăng nhập %1; mật khẩu đều là %2.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Máy lấy số</translation>
    </message>
    <message>
        <source>Play the morning</source>
        <translation>Trình diễn một buổi sáng</translation>
    </message>
    <message>
        <source>In the settings of this machine (machine.ini) something is misspelt: %1. The usual holds instead. Please call the administrator.</source>
        <translation>Trong tệp thiết lập của máy này (machine.ini) có chỗ ghi sai: %1. Máy đang dùng giá trị thường lệ thay vào đó. Xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>Practice: sign in under your own name. Every password is %1.</source>
        <translation>Tập làm thử: xin đăng nhập bằng tên của mình. Mọi mật khẩu là %1.</translation>
    </message>
</context>
<context>
    <name>motcua::RecordsTable</name>
    <message>
        <source>Add one</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Take away the chosen one</source>
        <translation>Bỏ mục đang chọn</translation>
    </message>
</context>
<context>
    <name>motcua::RecoverySheet</name>
    <message>
        <source>With this code an administrator who forgot the password sets a new one, once, on the sign-in page of the desk. Please put it into a sealed envelope and lock it away. The code is shown this once and stored nowhere; a new sheet makes it void.</source>
        <translation>Với mã này, người quản trị quên mật khẩu đặt được mật khẩu mới, một lần, ở trang đăng nhập của bàn làm việc. Xin cho vào phong bì dán kín và khóa lại. Mã chỉ hiện một lần này và không lưu ở đâu; phiếu mới làm phiếu này hết hiệu lực.</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>Phiếu khôi phục của %1</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Phiếu khôi phục</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Lập ngày %1</translation>
    </message>
</context>
<context>
    <name>motcua::RecoveryView</name>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Lưu phiếu khôi phục</translation>
    </message>
    <message>
        <source>Save as &amp;PDF for printing</source>
        <translation>Lưu thành &amp;PDF để in</translation>
    </message>
    <message>
        <source>It is put &amp;away</source>
        <translation>Đã &amp;cất giữ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>Phiếu khôi phục của %1</translation>
    </message>
    <message>
        <source>recovery-sheet-%1.pdf</source>
        <translation>phieu-khoi-phuc-%1.pdf</translation>
    </message>
    <message>
        <source>Saved in %1. Please print it, then delete the file.</source>
        <translation>Đã lưu vào %1. Xin in ra rồi xóa tệp này.</translation>
    </message>
    <message>
        <source>Sorry, it could not be saved there. Please choose another folder, or copy the code by hand.</source>
        <translation>Xin lỗi, không lưu được vào đó. Xin chọn thư mục khác, hoặc chép mã bằng tay.</translation>
    </message>
    <message>
        <source>P&amp;rint on %1</source>
        <translation>&amp;In ra máy %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Đang in…</translation>
    </message>
    <message>
        <source>The sheet went to the printer. Please fetch it at once.</source>
        <translation>Đã gửi phiếu sang máy in. Xin lấy giấy ngay.</translation>
    </message>
</context>
<context>
    <name>motcua::RegistersView</name>
    <message>
        <source>Registers</source>
        <translation>Sổ sách</translation>
    </message>
    <message>
        <source>Letters that went out</source>
        <translation>Thư đã gửi</translation>
    </message>
    <message>
        <source>Books of dossiers</source>
        <translation>Sổ theo dõi hồ sơ</translation>
    </message>
    <message>
        <source>Proposed letters: %1</source>
        <translation>Thư được đề xuất: %1</translation>
    </message>
    <message>
        <source>Proposed letters</source>
        <translation>Thư được đề xuất</translation>
    </message>
</context>
<context>
    <name>motcua::RegistersWords</name>
    <message>
        <source>Apology</source>
        <translation>Xin lỗi</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Cảm ơn</translation>
    </message>
    <message>
        <source>Congratulations on the wedding</source>
        <translation>Chúc mừng kết hôn</translation>
    </message>
    <message>
        <source>Congratulations on the newborn child</source>
        <translation>Chúc mừng em bé mới sinh</translation>
    </message>
    <message>
        <source>Condolences</source>
        <translation>Chia buồn</translation>
    </message>
    <message>
        <source>No letter is chosen.</source>
        <translation>Chưa chọn thư nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters are in the register and go to the printer.</source>
        <translation>
            <numerusform>%n thư đã vào sổ và đang được in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are in the register. Nothing here prints them.</source>
        <translation>
            <numerusform>%n thư đã vào sổ. Máy này không in được.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be entered.</source>
        <translation>
            <numerusform>%n thư chưa vào sổ được.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why is no letter sent? (%n chosen)</source>
        <translation>
            <numerusform>Vì sao không gửi %n thư này?</numerusform>
        </translation>
    </message>
    <message>
        <source>The family wants no letter</source>
        <translation>Gia đình không muốn nhận thư</translation>
    </message>
    <message>
        <source>Please write why no letter is sent.</source>
        <translation>Xin ghi vì sao không gửi thư.</translation>
    </message>
    <message numerus="yes">
        <source>Noted: no letter goes with %n dossiers. On the page of the dossier this can be taken back.</source>
        <translation>
            <numerusform>Đã ghi: không gửi thư cho %n hồ sơ. Có thể rút lại ở trang của hồ sơ.</numerusform>
        </translation>
    </message>
    <message>
        <source>An apology with a new date is owed by law: it cannot be declined.</source>
        <translation>Thư xin lỗi và hẹn lại ngày trả là phải gửi theo quy định, không bỏ được.</translation>
    </message>
    <message>
        <source>One more copy goes to the printer.</source>
        <translation>Đang in thêm một bản.</translation>
    </message>
    <message>
        <source>Nothing here prints letters.</source>
        <translation>Máy này không in được thư.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã khóa</translation>
    </message>
    <message>
        <source>open, can be closed</source>
        <translation>đang mở, khóa được</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message numerus="yes">
        <source>Close the book of %1 with %n dossiers? This is for good: no dossier can be written into it any more, and nobody can open it again. The book is printed then.</source>
        <translation>
            <numerusform>Khóa sổ năm %1 với %n hồ sơ? Khóa rồi không mở lại được, không ghi thêm được hồ sơ nào. Sổ được in ngay sau đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the book of %1</source>
        <translation>Khóa sổ năm %1</translation>
    </message>
    <message>
        <source>The book of %1 can be closed from 31/12/%1 on.</source>
        <translation>Sổ năm %1 khóa được từ ngày 31/12/%1.</translation>
    </message>
    <message>
        <source>The book of %1 is closed already.</source>
        <translation>Sổ năm %1 đã khóa rồi.</translation>
    </message>
    <message numerus="yes">
        <source>The book of %1 is closed with %n dossiers.</source>
        <translation>
            <numerusform>Đã khóa sổ năm %1 với %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be printed. It can be printed any time.</source>
        <translation>Chưa in được. Có thể in lúc khác.</translation>
    </message>
    <message>
        <source>The book of %1 goes to the printer.</source>
        <translation>Đang in sổ năm %1.</translation>
    </message>
    <message>
        <source>The book of %1 could not be printed.</source>
        <translation>Chưa in được sổ năm %1.</translation>
    </message>
</context>
<context>
    <name>motcua::ReviewPage</name>
    <message>
        <source>New: %1</source>
        <translation>Thêm: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Bỏ: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Back to editing</source>
        <translation>&amp;Quay lại sửa</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Những gì sẽ thay đổi</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>Vẫn &amp;lưu</translation>
    </message>
</context>
<context>
    <name>motcua::SalvageDialog</name>
    <message>
        <source>Một cửa: the data is damaged</source>
        <translation>Một cửa: dữ liệu bị hỏng</translation>
    </message>
    <message>
        <source>Reading and checking; a big file takes some minutes…</source>
        <translation>Đang đọc và kiểm tra; tệp lớn mất vài phút…</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>Cứu dữ liệu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>motcua::SalvageOffer</name>
    <message>
        <source>The data file of this machine is damaged. Please delete nothing. Everything in it that can be proved can be saved now: the damaged file is kept beside it, and you are told what is missing.</source>
        <translation>Tệp dữ liệu của máy này bị hỏng. Xin đừng xóa gì. Có thể cứu ngay mọi phần còn nguyên: tệp hỏng được giữ lại bên cạnh, và máy báo rõ thiếu những gì.</translation>
    </message>
    <message>
        <source>There is no site in this folder.</source>
        <translation>Thư mục này chưa có trung tâm nào.</translation>
    </message>
    <message>
        <source>The file reads well now. Please start Motcua again; nothing was changed.</source>
        <translation>Tệp bây giờ đọc được. Xin khởi động lại Một cửa; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The keys of this machine are missing or damaged. The data is untouched. Please call the administrator.</source>
        <translation>Khóa của máy này bị mất hoặc hỏng. Dữ liệu còn nguyên. Xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>Another program has the data open. Please close it and try again.</source>
        <translation>Một chương trình khác đang mở dữ liệu. Xin đóng nó rồi thử lại.</translation>
    </message>
    <message>
        <source>Nothing in the file can be saved; it was left as it is. Please restore the last backup into a new folder, and call the administrator.</source>
        <translation>Không cứu được gì trong tệp; tệp vẫn để nguyên. Xin khôi phục bản sao lưu gần nhất vào thư mục mới, và gọi người quản trị.</translation>
    </message>
    <message>
        <source>The disk is full. Please make room and press again: it goes on where it stopped.</source>
        <translation>Ổ đĩa đã đầy. Xin dọn chỗ rồi bấm lại: máy làm tiếp từ chỗ dừng.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Please press again: it goes on where it stopped. If that does not help, call the administrator.</source>
        <translation>Không đọc hoặc ghi được ổ đĩa. Xin bấm lại: máy làm tiếp từ chỗ dừng. Nếu không được, xin gọi người quản trị.</translation>
    </message>
</context>
<context>
    <name>motcua::ScanStrip</name>
    <message>
        <source>Leave it there</source>
        <translation>Để nguyên ở đó</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>motcua::ScanView</name>
    <message>
        <source>Scan a code</source>
        <translation>Quét mã</translation>
    </message>
    <message>
        <source>A picture or a PDF with a code</source>
        <translation>Ảnh hoặc tệp PDF có mã</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>Ảnh và PDF</translation>
    </message>
    <message>
        <source>A handheld scanner is understood on every page. Here a code may also be held to the camera, opened as a picture or PDF, pasted, or dropped on this page. Ask before you read a citizen&apos;s card.</source>
        <translation>Máy quét cầm tay dùng được ở mọi trang. Ở đây còn có thể đưa mã trước máy ảnh, mở ảnh hoặc tệp PDF, dán, hoặc kéo thả vào trang này. Xin phép trước khi đọc thẻ căn cước.</translation>
    </message>
    <message>
        <source>Open a picture or PDF …</source>
        <translation>Mở ảnh hoặc PDF …</translation>
    </message>
    <message>
        <source>Paste  (Ctrl+V)</source>
        <translation>Dán  (Ctrl+V)</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Tắt máy ảnh</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Bật máy ảnh</translation>
    </message>
    <message>
        <source>What a code says appears here, and nowhere else: it is forgotten when you leave this page.</source>
        <translation>Nội dung của mã chỉ hiện ở đây và được quên khi rời trang này.</translation>
    </message>
    <message>
        <source>%1  (please check)</source>
        <translation>%1  (cần kiểm tra)</translation>
    </message>
    <message>
        <source>Try the camera with a card</source>
        <translation>Thử máy ảnh với thẻ căn cước</translation>
    </message>
</context>
<context>
    <name>motcua::ScanWords</name>
    <message>
        <source>Citizen card</source>
        <translation>Thẻ căn cước</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Số định danh cá nhân</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Address on the card</source>
        <translation>Địa chỉ trên thẻ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Old ID number</source>
        <translation>Số CMND cũ</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Thông tin thêm</translation>
    </message>
    <message>
        <source>The code does not say everything. Please look at the card.</source>
        <translation>Mã không có đủ thông tin. Xin xem trên thẻ.</translation>
    </message>
    <message>
        <source>The sex does not fit the personal number.</source>
        <translation>Giới tính không khớp với số định danh.</translation>
    </message>
    <message>
        <source>The year of birth does not fit the personal number.</source>
        <translation>Năm sinh không khớp với số định danh.</translation>
    </message>
    <message>
        <source>The sex could not be read.</source>
        <translation>Không đọc được giới tính.</translation>
    </message>
    <message>
        <source>Letters were damaged while the scanner typed. Please compare them with the card.</source>
        <translation>Có chữ bị sai khi máy quét gõ vào. Xin đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>Letters were lost while the scanner typed: “?” stands for them. Please type them from the card.</source>
        <translation>Có chữ bị mất khi máy quét gõ vào, được thay bằng “?”. Xin gõ lại theo thẻ.</translation>
    </message>
    <message>
        <source>An input method changed the letters. Please switch it off and scan again.</source>
        <translation>Bộ gõ tiếng Việt đã làm đổi chữ. Xin tắt bộ gõ rồi quét lại.</translation>
    </message>
    <message>
        <source>The address is that of the day of issue. Please ask for the present one.</source>
        <translation>Địa chỉ này là của ngày cấp thẻ. Xin hỏi nơi ở hiện nay.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Birth registered in</source>
        <translation>Nơi đăng ký khai sinh</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>The code says</source>
        <translation>Mã ghi</translation>
    </message>
    <message>
        <source>This procedure is not in the catalogue of this centre.</source>
        <translation>Thủ tục này không có trong danh mục của đơn vị.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>As people say</source>
        <translation>Tên thường gọi</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Sample: please compare it with what the province has decided.</source>
        <translation>Mẫu, cần đối chiếu với quyết định của tỉnh.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Số %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>This number is of another centre.</source>
        <translation>Số này của đơn vị khác.</translation>
    </message>
    <message>
        <source>This number is not known here.</source>
        <translation>Không tìm thấy số này ở đây.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Lấy lúc</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>called</source>
        <translation>đang được mời</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>đang được phục vụ</translation>
    </message>
    <message>
        <source>waits aside</source>
        <translation>tạm gác</translation>
    </message>
    <message>
        <source>was called and not there</source>
        <translation>đã gọi, vắng mặt</translation>
    </message>
    <message>
        <source>served</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>void</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Lịch hẹn %1</translation>
    </message>
    <message>
        <source>This appointment is with another centre.</source>
        <translation>Lịch hẹn này của đơn vị khác.</translation>
    </message>
    <message>
        <source>This appointment is not known here.</source>
        <translation>Không tìm thấy lịch hẹn này ở đây.</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Bắt đầu lúc</translation>
    </message>
    <message>
        <source>Has come, with number</source>
        <translation>Đã đến, số</translation>
    </message>
    <message>
        <source>This appointment was cancelled.</source>
        <translation>Lịch hẹn này đã hủy.</translation>
    </message>
    <message>
        <source>Has come: print the number</source>
        <translation>Đã đến: in phiếu số</translation>
    </message>
    <message>
        <source>Reserve number %1</source>
        <translation>Số dự phòng %1</translation>
    </message>
    <message>
        <source>Enter it on the page “Give numbers”, with the time that is written on it.</source>
        <translation>Xin nhập số này ở trang “Cấp số nhanh”, kèm giờ ghi trên phiếu.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Mã khác</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>This is none of ours. It is only shown; nothing in it was opened.</source>
        <translation>Đây không phải mã của Một cửa. Chỉ hiện nội dung, không mở gì cả.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>Máy ảnh đang tắt.</translation>
    </message>
    <message>
        <source>The camera wakes up …</source>
        <translation>Đang bật máy ảnh …</translation>
    </message>
    <message>
        <source>No camera is there. Plug it in, or use a scanner, a picture or the keyboard.</source>
        <translation>Không có máy ảnh. Xin cắm máy ảnh, hoặc dùng máy quét, ảnh hay bàn phím.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Perhaps another program uses it: close that. It is tried again by itself.</source>
        <translation>Máy ảnh không cho hình. Có thể chương trình khác đang dùng: xin tắt chương trình đó. Máy sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>The picture is looked through …</source>
        <translation>Đang đọc ảnh …</translation>
    </message>
    <message>
        <source>There is no code in it that can be read. Please take it nearer, in better light, or type what stands below the code.</source>
        <translation>Trong ảnh không có mã nào đọc được. Xin chụp gần hơn, đủ sáng hơn, hoặc gõ dòng chữ ghi dưới mã.</translation>
    </message>
    <message>
        <source>There is neither a picture nor text in the clipboard.</source>
        <translation>Chưa có ảnh hay chữ nào được chép để dán.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Tệp không còn ở đó.</translation>
    </message>
    <message>
        <source>This account may not read the file.</source>
        <translation>Tài khoản này không được đọc tệp.</translation>
    </message>
    <message>
        <source>The file is no picture and no PDF, or it is damaged.</source>
        <translation>Tệp không phải ảnh hay PDF, hoặc đã hỏng.</translation>
    </message>
    <message>
        <source>The PDF wants a password.</source>
        <translation>Tệp PDF có mật khẩu.</translation>
    </message>
    <message>
        <source>The scanner is not plugged in. Everything can also be typed; it is ready again as soon as it is plugged in.</source>
        <translation>Máy quét chưa cắm. Vẫn gõ tay được mọi thứ; cắm lại là dùng được ngay.</translation>
    </message>
    <message>
        <source>The scanner sends letters in a way that nobody can read. Please set it to UTF-8, as its manual says.</source>
        <translation>Máy quét gửi chữ theo bảng mã không đọc được. Xin đặt máy quét sang UTF-8 theo sách hướng dẫn.</translation>
    </message>
    <message>
        <source>Which procedure it means cannot be read from it. Once somebody has chosen it, this centre remembers it, at the kiosk too.</source>
        <translation>Trong mã không ghi rõ là thủ tục nào. Chỉ cần chọn một lần, trung tâm sẽ nhớ, cả ở máy lấy số.</translation>
    </message>
    <message>
        <source>Choose the procedure</source>
        <translation>Chọn thủ tục</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Mở trang thủ tục</translation>
    </message>
    <message>
        <source>It means another one</source>
        <translation>Là thủ tục khác</translation>
    </message>
    <message>
        <source>Receipt of a dossier</source>
        <translation>Giấy hẹn của hồ sơ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Tờ giấy</translation>
    </message>
    <message>
        <source>genuine: made by this centre</source>
        <translation>đúng là giấy của trung tâm này</translation>
    </message>
    <message>
        <source>No machine of this centre made this receipt. Please compare it with the dossier.</source>
        <translation>Không phải giấy do máy của trung tâm này lập. Xin đối chiếu với hồ sơ.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản điền số</translation>
    </message>
    <message>
        <source>Code to add a machine</source>
        <translation>Mã để thêm máy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>It is scanned on the machine that is to be added.</source>
        <translation>Mã này được quét trên máy cần thêm.</translation>
    </message>
    <message>
        <source>It is of another centre.</source>
        <translation>Mã này của một trung tâm khác.</translation>
    </message>
    <message>
        <source>It is of a procedure: choose which</source>
        <translation>Là mã của một thủ tục: chọn thủ tục</translation>
    </message>
    <message>
        <source>Please hold the code of a citizen card to the camera, about 15 cm away, and turn it a little. The card is not kept.</source>
        <translation>Xin đưa mã của một thẻ căn cước ra trước máy ảnh, cách chừng 15 cm, và nghiêng nhẹ. Máy không giữ gì của thẻ.</translation>
    </message>
    <message>
        <source>This camera reads cards: it took %1 seconds. The card is forgotten already.</source>
        <translation>Máy ảnh này đọc được thẻ: mất %1 giây. Máy đã quên thẻ.</translation>
    </message>
    <message>
        <source>This camera cannot read cards. More light, another distance or a camera that sees sharply from near may help; a handheld scanner or typing do in any case.</source>
        <translation>Máy ảnh này không đọc được thẻ. Có thể cần thêm ánh sáng, đổi khoảng cách, hoặc thay máy ảnh nhìn gần rõ hơn; lúc nào cũng có thể dùng máy quét cầm tay hoặc gõ tay.</translation>
    </message>
    <message>
        <source>The camera gave no picture, so it could not be tried. Is it plugged in, or does another program use it?</source>
        <translation>Máy ảnh không có hình nên chưa thử được. Máy ảnh đã cắm chưa, hay chương trình khác đang dùng?</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Receive a dossier</source>
        <translation>Nhận hồ sơ</translation>
    </message>
    <message>
        <source>Name of the procedure</source>
        <translation>Tên thủ tục</translation>
    </message>
    <message>
        <source>The picture is too large. Please save it smaller, or photograph the code alone.</source>
        <translation>Ảnh quá lớn. Xin lưu nhỏ hơn, hoặc chỉ chụp riêng mã.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>The picture is not looked through any more.</source>
        <translation>Đã dừng tìm mã trong ảnh.</translation>
    </message>
    <message>
        <source>Only the number of the card could be read; please type the name from the card.</source>
        <translation>Chỉ đọc được số trên thẻ; xin gõ họ tên theo thẻ.</translation>
    </message>
</context>
<context>
    <name>motcua::ServedFields</name>
    <message>
        <source>Weight of %1</source>
        <translation>Trọng số của %1</translation>
    </message>
</context>
<context>
    <name>motcua::SettingsController</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Giờ làm việc</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Máy lấy số</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Lượt gọi</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Entering</source>
        <translation>Nhập lên tỉnh</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
</context>
<context>
    <name>motcua::SettingsDifference</name>
    <message>
        <source>No printer: slips as PDF in a folder</source>
        <translation>Không có máy in: phiếu lưu thành PDF trong thư mục</translation>
    </message>
    <message>
        <source>Receipt printer on a USB or serial cable</source>
        <translation>Máy in nhiệt nối dây USB hoặc cổng nối tiếp</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>Máy in nhiệt qua mạng</translation>
    </message>
    <message>
        <source>Receipt printer of the print system (raw queue)</source>
        <translation>Máy in nhiệt của hệ thống in (hàng in thô)</translation>
    </message>
    <message>
        <source>Other printer of the print system</source>
        <translation>Máy in khác của hệ thống in</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Name of the commune</source>
        <translation>Tên xã, phường</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Tên trung tâm</translation>
    </message>
    <message>
        <source>Name of the centre in English</source>
        <translation>Tên trung tâm bằng tiếng Anh</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Đường dây nóng</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Lời hứa</translation>
    </message>
    <message>
        <source>Pledge in English</source>
        <translation>Lời hứa bằng tiếng Anh</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Giờ làm việc</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Numbers before opening</source>
        <translation>Cho lấy số trước giờ mở cửa</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Last numbers before closing</source>
        <translation>Ngừng cho số trước giờ đóng cửa</translation>
    </message>
    <message>
        <source>Agency %1</source>
        <translation>Cơ quan %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Lĩnh vực %1</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Nói nôm na</translation>
    </message>
    <message>
        <source>In plain words in English</source>
        <translation>Nói nôm na bằng tiếng Anh</translation>
    </message>
    <message>
        <source>Letter of its numbers</source>
        <translation>Chữ đầu của số</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Numbers a day</source>
        <translation>Số phiếu mỗi ngày</translation>
    </message>
    <message>
        <source>as many as come</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>Place among the tiles</source>
        <translation>Vị trí trên máy lấy số</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Quầy %1</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Phục vụ</translation>
    </message>
    <message>
        <source>Priority group %1</source>
        <translation>Nhóm ưu tiên %1</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>Được tính sớm hơn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Where the printer is</source>
        <translation>Máy in ở đâu</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Cuts the paper</source>
        <translation>Tự cắt giấy</translation>
    </message>
    <message>
        <source>Tells how it is</source>
        <translation>Báo tình trạng</translation>
    </message>
    <message>
        <source>Speed of the cable</source>
        <translation>Tốc độ đường dây</translation>
    </message>
    <message>
        <source>Kiosk, inches</source>
        <translation>Máy lấy số, số inch</translation>
    </message>
    <message>
        <source>Screen of the kiosk</source>
        <translation>Màn hình của máy lấy số</translation>
    </message>
    <message>
        <source>Screen of the board</source>
        <translation>Màn hình của bảng gọi số</translation>
    </message>
    <message>
        <source>Screen of the desk</source>
        <translation>Màn hình của bàn làm việc</translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Tự khóa sau</translation>
    </message>
    <message>
        <source>PIN to close the kiosk</source>
        <translation>Mã PIN đóng máy lấy số</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>như cũ</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>mã mới</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people of “%1” wait. They keep their place; the kiosk no longer offers the group.</source>
        <translation>
            <numerusform>%n người thuộc nhóm “%1” đang chờ. Họ giữ nguyên chỗ; máy lấy số không còn nhóm này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are of “%1”, which ends: they see no queue any more. Please give them another agency.</source>
        <translation>
            <numerusform>%n tài khoản thuộc “%1” là cơ quan sắp bỏ: họ sẽ không thấy hàng chờ nào nữa. Xin chuyển họ sang cơ quan khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long wait, from minutes</source>
        <translation>Báo chờ lâu từ (phút)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không báo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>%1 at a time, of %2 minutes</source>
        <translation>%1 người cùng lúc, mỗi lượt %2 phút</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Lịch hẹn</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Lượt gọi</translation>
    </message>
    <message>
        <source>Calls of a number</source>
        <translation>Số lần gọi một số</translation>
    </message>
    <message>
        <source>May still come for</source>
        <translation>Đến muộn vẫn giữ số</translation>
    </message>
    <message>
        <source>Goes in behind</source>
        <translation>Đến muộn xếp sau</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is taken back for</source>
        <translation>Được rút lại lần gọi</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>A4 printer</source>
        <translation>Máy in A4</translation>
    </message>
    <message>
        <source>Saves itself in</source>
        <translation>Tự sao lưu vào</translation>
    </message>
    <message>
        <source>List of who waits</source>
        <translation>Danh sách người chờ</translation>
    </message>
    <message>
        <source>every 30 minutes</source>
        <translation>in 30 phút một lần</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>không in</translation>
    </message>
    <message>
        <source>Link in the codes of procedures</source>
        <translation>Liên kết trong mã của thủ tục</translation>
    </message>
    <message>
        <source>By age, from</source>
        <translation>Theo tuổi, từ</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n tuổi</numerusform>
        </translation>
    </message>
    <message>
        <source>by no age</source>
        <translation>không theo tuổi</translation>
    </message>
    <message>
        <source>Link in the codes of receipts</source>
        <translation>Đường dẫn trong mã giấy hẹn</translation>
    </message>
    <message>
        <source>Hands over results</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Folder of the scanner</source>
        <translation>Thư mục máy quét</translation>
    </message>
</context>
<context>
    <name>motcua::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>See what changes and &amp;save</source>
        <translation>Xem thay đổi và &amp;lưu</translation>
    </message>
    <message>
        <source>&amp;Forget the changes</source>
        <translation>Bỏ &amp;các thay đổi</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Các mục thiết lập</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Đã lưu tất cả.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved yet.</source>
        <translation>
            <numerusform>%n thay đổi chưa lưu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::SettingsWords</name>
    <message>
        <source>Please write a name.</source>
        <translation>Xin ghi tên.</translation>
    </message>
    <message>
        <source>Its code can only have small letters, digits and dashes.</source>
        <translation>Mã chỉ gồm chữ thường, chữ số và dấu gạch.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Mục này bị trùng.</translation>
    </message>
    <message>
        <source>Please choose a letter of %1.</source>
        <translation>Xin chọn một chữ trong %1.</translation>
    </message>
    <message>
        <source>Another field has this letter. Please choose another.</source>
        <translation>Lĩnh vực khác đã dùng chữ này. Xin chọn chữ khác.</translation>
    </message>
    <message>
        <source>Please choose a colour.</source>
        <translation>Xin chọn màu.</translation>
    </message>
    <message>
        <source>Please choose an agency.</source>
        <translation>Xin chọn cơ quan.</translation>
    </message>
    <message>
        <source>It serves a field that is no longer there.</source>
        <translation>Quầy phục vụ một lĩnh vực không còn nữa.</translation>
    </message>
    <message>
        <source>A weight is 1 to 100, a head start at most 24 hours.</source>
        <translation>Trọng số từ 1 đến 100, tính sớm nhiều nhất 24 giờ.</translation>
    </message>
    <message>
        <source>Counters are numbered 1 to 999.</source>
        <translation>Số quầy từ 1 đến 999.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Không có múi giờ này.</translation>
    </message>
    <message>
        <source>The hours do not fit: each begins before it ends, and the pause lies between.</source>
        <translation>Giờ chưa khớp: giờ bắt đầu phải trước giờ kết thúc, giờ nghỉ nằm ở giữa.</translation>
    </message>
    <message>
        <source>A centre has at least one field. Please add one.</source>
        <translation>Trung tâm có ít nhất một lĩnh vực. Xin thêm.</translation>
    </message>
    <message>
        <source>The guidance queue is missing. Please add it again.</source>
        <translation>Thiếu hàng chờ hướng dẫn. Xin thêm lại.</translation>
    </message>
    <message>
        <source>Nothing differs from what holds now. Nothing was changed.</source>
        <translation>Không có gì khác với hiện tại. Chưa thay đổi gì.</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n changes. They hold from now on.</source>
        <translation>
            <numerusform>Đã lưu %n thay đổi. Có hiệu lực từ bây giờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account does not change the settings. Nothing was changed. Please ask the administrator.</source>
        <translation>Tài khoản này không sửa được thiết lập. Chưa thay đổi gì. Xin nhờ người quản trị.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. Nothing was changed, and what you wrote is still here. Please try again; if it stays so, call the administrator.</source>
        <translation>Xin lỗi, máy này không ghi được vào ổ đĩa. Chưa thay đổi gì, những gì vừa nhập vẫn còn đây. Xin thử lại; nếu vẫn vậy, xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>The settings of the centre are saved. Sorry, those of this machine could not be written to its disk. Please try again; if it stays so, call the administrator.</source>
        <translation>Thiết lập của trung tâm đã lưu. Xin lỗi, thiết lập của máy này không ghi được vào ổ đĩa. Xin thử lại; nếu vẫn vậy, xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>Somebody changed the settings meanwhile. What you wrote is still here; please read the differences before you save.</source>
        <translation>Có người vừa sửa thiết lập. Những gì đang nhập vẫn còn đây; xin đọc kỹ phần thay đổi trước khi lưu.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved yet. Save them, or drop them; press the other page again to leave them for later.</source>
        <translation>
            <numerusform>Còn %n thay đổi chưa lưu. Xin lưu hoặc bỏ; bấm lại trang kia nếu muốn để đó, sửa sau.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is more than a day has, or than there are numbers. An appointment lasts %1 to %2 minutes.</source>
        <translation>Số này vượt quá một ngày, hoặc vượt quá số phiếu có thể cấp. Mỗi lượt hẹn từ %1 đến %2 phút.</translation>
    </message>
    <message>
        <source>A centre for practice cannot become a real one.</source>
        <translation>Phần tập làm thử không thể thành trung tâm thật.</translation>
    </message>
    <message>
        <source>A centre has at least one counter. Please add one.</source>
        <translation>Trung tâm cần ít nhất một quầy. Xin thêm quầy.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters. Please write a shorter one.</source>
        <translation>Tên dài nhất là %1 ký tự. Xin viết ngắn hơn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n số khác</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be seen or printed. Please write it anew.</source>
        <translation>Trong đó có ký tự không nhìn thấy, không in được. Xin xóa và gõ lại.</translation>
    </message>
    <message>
        <source>Please write the 5 digits of the commune&apos;s statistical code.</source>
        <translation>Xin ghi đủ 5 chữ số của mã đơn vị.</translation>
    </message>
    <message>
        <source>Counter %1 cannot end now: %2 is called, served or held there. Nothing was changed. Please finish the number or send it back, then save again.</source>
        <translation>Chưa thể bỏ quầy %1: %2 đang được gọi, tiếp hoặc giữ ở đó. Chưa thay đổi gì. Xin làm xong hoặc trả số về hàng chờ, rồi lưu lại.</translation>
    </message>
    <message>
        <source>The field “%1” cannot end now: %2 waits for it or is served in it. Nothing was changed. Please serve or transfer them first, then save again.</source>
        <translation>Chưa thể bỏ lĩnh vực “%1”: %2 đang chờ hoặc đang được tiếp. Chưa thay đổi gì. Xin tiếp xong hoặc chuyển số sang lĩnh vực khác, rồi lưu lại.</translation>
    </message>
    <message>
        <source>No counter would serve “%1” any more, but %2 waits for it. Nothing was changed. Please give the field to another counter, or serve them first.</source>
        <translation>“%1” sẽ không còn quầy nào tiếp, mà %2 đang chờ. Chưa thay đổi gì. Xin giao lĩnh vực này cho quầy khác, hoặc tiếp xong những người đang chờ.</translation>
    </message>
    <message>
        <source>The field “%1” cannot end now: people have appointments, with the codes %2. Nothing was changed. Please cancel the appointments first, or let the field end after them.</source>
        <translation>Chưa thể bỏ lĩnh vực “%1”: còn lịch hẹn, mã %2. Chưa thay đổi gì. Xin hủy lịch hẹn trước, hoặc đợi qua lịch hẹn rồi mới bỏ.</translation>
    </message>
    <message>
        <source>No counter serves “%1”: the kiosk gives no number of it.</source>
        <translation>Chưa quầy nào phục vụ “%1”: máy lấy số không cấp số của lĩnh vực này.</translation>
    </message>
    <message>
        <source>Counter %1 serves no field: nobody would be called there.</source>
        <translation>Quầy %1 không phục vụ lĩnh vực nào: sẽ không gọi ai đến đó.</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n changes. What is set under “This machine” holds when the program is started anew, the rest from now on.</source>
        <translation>
            <numerusform>Đã lưu %n thay đổi. Phần “Máy này” có hiệu lực khi mở lại chương trình, phần còn lại từ bây giờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link begins with https:// and has %1 once, where the procedure&apos;s code stands.</source>
        <translation>Liên kết bắt đầu bằng https:// và có %1 đúng một lần, ở chỗ mã thủ tục.</translation>
    </message>
    <message>
        <source>Several counters are called “%1”.</source>
        <translation>Có nhiều quầy cùng tên “%1”.</translation>
    </message>
    <message>
        <source>Several fields are called “%1”: people take one for the other.</source>
        <translation>Có nhiều lĩnh vực cùng tên “%1”: người dân dễ nhầm.</translation>
    </message>
    <message>
        <source>There is a field “%1” already. Nothing was added. Please write another name.</source>
        <translation>Đã có lĩnh vực “%1”. Chưa thêm gì. Xin viết tên khác.</translation>
    </message>
    <message>
        <source>Screen %1: %2</source>
        <translation>Màn hình %1: %2</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Màn hình %1</translation>
    </message>
    <message>
        <source>{code}</source>
        <extracomment>stands in a link where the code of a procedure or dossier comes; one word in braces</extracomment>
        <translation>{ma}</translation>
    </message>
    <message>
        <source>What you wrote last time and did not save is still here. Please read it, then save or drop it.</source>
        <translation>Những gì lần trước Ông/Bà sửa mà chưa lưu vẫn còn đây. Xin đọc lại, rồi lưu hoặc bỏ.</translation>
    </message>
    <message>
        <source>One field hands over results, and the guidance queue does not.</source>
        <translation>Chỉ một lĩnh vực trả kết quả, và không phải hàng hướng dẫn.</translation>
    </message>
</context>
<context>
    <name>motcua::SheetView</name>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>Trang như sẽ in ra</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Về danh sách (Esc)</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <translation>In ra máy %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
</context>
<context>
    <name>motcua::SignInController</name>
    <message>
        <source>The two passwords are not the same. Please type them anew.</source>
        <translation>Hai lần gõ mật khẩu không giống nhau. Xin gõ lại.</translation>
    </message>
    <message>
        <source>A password has 8 to 128 characters and is not the sign-in name. A few words make a good one.</source>
        <translation>Mật khẩu dài từ 8 đến 128 ký tự và khác tên đăng nhập. Vài từ ghép lại là một mật khẩu tốt.</translation>
    </message>
    <message>
        <source>The new password holds. The code is used up: please make a new recovery sheet.</source>
        <translation>Đã đặt mật khẩu mới. Mã này đã dùng rồi: xin lập phiếu khôi phục mới.</translation>
    </message>
    <message>
        <source>The name or the code is not right. Only an administrator&apos;s account is recovered, with the newest code.</source>
        <translation>Tên hoặc mã không đúng. Chỉ khôi phục được tài khoản quản trị, bằng mã mới nhất.</translation>
    </message>
    <message>
        <source>The name or the password is not right, or the account has ended. Please try again, or ask the administrator.</source>
        <translation>Tên hoặc mật khẩu không đúng, hoặc tài khoản đã hết hạn. Xin thử lại, hoặc hỏi người quản trị.</translation>
    </message>
    <message numerus="yes">
        <source>Several tries were wrong. Please wait %n seconds and try again.</source>
        <translation>
            <numerusform>Đã sai nhiều lần. Xin chờ %n giây rồi thử lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorry, this machine could not read or write its disk. Please try again; if it stays so, call the administrator.</source>
        <translation>Xin lỗi, máy này không đọc hoặc ghi được ổ đĩa. Xin thử lại; nếu vẫn vậy, hãy gọi người quản trị.</translation>
    </message>
    <message>
        <source>Your new password holds from now on. Please keep it to yourself.</source>
        <translation>Mật khẩu mới đã có hiệu lực. Xin giữ kín cho riêng mình.</translation>
    </message>
    <message>
        <source>The old password is not right. Please try again, or ask the administrator.</source>
        <translation>Mật khẩu cũ chưa đúng. Xin thử lại, hoặc hỏi người quản trị.</translation>
    </message>
</context>
<context>
    <name>motcua::SignInPage</name>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>&amp;Tên đăng nhập</translation>
    </message>
    <message>
        <source>&amp;Code on the recovery sheet</source>
        <translation>&amp;Mã trên phiếu khôi phục</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mật &amp;khẩu</translation>
    </message>
    <message>
        <source>The new password &amp;again</source>
        <translation>&amp;Gõ lại mật khẩu mới</translation>
    </message>
    <message>
        <source>A new password for an administrator</source>
        <translation>Mật khẩu mới cho người quản trị</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>The recovery sheet lies in its envelope. Its code serves once.</source>
        <translation>Phiếu khôi phục nằm trong phong bì của nó. Mã chỉ dùng được một lần.</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>Đặt mật khẩu mới</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Administrator: forgot the password?</source>
        <translation>Người quản trị: quên mật khẩu?</translation>
    </message>
    <message>
        <source>Your &amp;old password</source>
        <translation>Mật khẩu &amp;cũ</translation>
    </message>
    <message>
        <source>A new password for yourself</source>
        <translation>Đổi mật khẩu của mình</translation>
    </message>
    <message>
        <source>8 to 128 characters; a few words make a good one. Nobody else needs it, the administrator neither.</source>
        <translation>8 đến 128 ký tự; vài từ ghép lại là tốt. Không ai khác cần biết, kể cả người quản trị.</translation>
    </message>
    <message>
        <source>The &amp;new password</source>
        <translation>Mật khẩu &amp;mới</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Xin chờ một chút…</translation>
    </message>
</context>
<context>
    <name>motcua::StaffController</name>
    <message>
        <source>Sheet of %1</source>
        <translation>Phiếu của %1</translation>
    </message>
</context>
<context>
    <name>motcua::StaffSection</name>
    <message>
        <source>Full name of somebody new</source>
        <translation>Họ tên người mới</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Hết hạn ngày</translation>
    </message>
    <message>
        <source>&amp;Make the account</source>
        <translation>&amp;Tạo tài khoản</translation>
    </message>
    <message>
        <source>Save the &amp;role</source>
        <translation>Lưu &amp;vai trò</translation>
    </message>
    <message>
        <source>Set the &amp;password</source>
        <translation>Đặt &amp;mật khẩu</translation>
    </message>
    <message>
        <source>&amp;Lock the account</source>
        <translation>&amp;Khóa tài khoản</translation>
    </message>
    <message>
        <source>&amp;Unlock the account</source>
        <translation>&amp;Mở khóa tài khoản</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Small letters, digits, dot and dash; it stays as it is.</source>
        <translation>Chữ thường không dấu, chữ số, dấu chấm và gạch; sau này không đổi.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Sees and serves the queues of this agency only.</source>
        <translation>Chỉ thấy và phục vụ hàng chờ của cơ quan này.</translation>
    </message>
    <message>
        <source>A helper&apos;s account always has one, an administrator&apos;s never.</source>
        <translation>Người hỗ trợ luôn có ngày cuối, người quản trị thì không.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>8 to 128 characters; a few words make a good one.</source>
        <translation>8 đến 128 ký tự; vài từ ghép lại là mật khẩu tốt.</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Gõ lại mật khẩu</translation>
    </message>
    <message>
        <source>New recovery &amp;sheet for administrators</source>
        <translation>Lập phiếu khôi phục mới cho người &amp;quản trị</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>Cả trung tâm</translation>
    </message>
    <message>
        <source>Do not add &amp;anybody</source>
        <translation>Thôi, không t&amp;hêm</translation>
    </message>
</context>
<context>
    <name>motcua::StaffWords</name>
    <message>
        <source>Officer at a counter</source>
        <translation>Cán bộ ở quầy</translation>
    </message>
    <message>
        <source>Head of the centre</source>
        <translation>Lãnh đạo trung tâm</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Người quản trị</translation>
    </message>
    <message>
        <source>Helper for a time</source>
        <translation>Người hỗ trợ có thời hạn</translation>
    </message>
    <message>
        <source>Locked: nobody signs in with it.</source>
        <translation>Đã khóa: không ai đăng nhập được.</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>Đang dùng.</translation>
    </message>
    <message>
        <source>Ended: nobody signs in with it.</source>
        <translation>Đã hết hạn: không ai đăng nhập được.</translation>
    </message>
    <message>
        <source>2 to 32 small letters, digits, dots and dashes, a letter first.</source>
        <translation>2 đến 32 chữ thường không dấu, chữ số, dấu chấm, gạch; bắt đầu bằng chữ.</translation>
    </message>
    <message>
        <source>Somebody has this sign-in name.</source>
        <translation>Đã có người dùng tên đăng nhập này.</translation>
    </message>
    <message>
        <source>Please write the full name.</source>
        <translation>Xin ghi họ và tên.</translation>
    </message>
    <message>
        <source>This agency is not saved yet, or it is gone. Please save the settings first.</source>
        <translation>Cơ quan này chưa lưu hoặc không còn. Xin lưu thiết lập trước.</translation>
    </message>
    <message>
        <source>A helper&apos;s account has a last day.</source>
        <translation>Tài khoản người hỗ trợ phải có ngày cuối.</translation>
    </message>
    <message>
        <source>An administrator&apos;s account has no last day.</source>
        <translation>Tài khoản người quản trị không có ngày cuối.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Ngày này đã qua.</translation>
    </message>
    <message>
        <source>The first account is an administrator&apos;s.</source>
        <translation>Tài khoản đầu tiên là của người quản trị.</translation>
    </message>
    <message>
        <source>This account is no longer there.</source>
        <translation>Tài khoản này không còn nữa.</translation>
    </message>
    <message>
        <source>Nobody else could change accounts. Nothing was changed. Please make somebody else an administrator first.</source>
        <translation>Sẽ không còn ai sửa được tài khoản. Chưa thay đổi gì. Xin cho người khác làm quản trị trước.</translation>
    </message>
    <message>
        <source>Your account does not change accounts. Nothing was changed. Please ask the administrator.</source>
        <translation>Tài khoản này không sửa được tài khoản khác. Chưa thay đổi gì. Xin nhờ người quản trị.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. Nothing was changed. Please try again; if it stays so, call the administrator.</source>
        <translation>Xin lỗi, máy này không ghi được vào ổ đĩa. Chưa thay đổi gì. Xin thử lại; nếu vẫn vậy, xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>A password has 8 to 128 characters and is not the sign-in name.</source>
        <translation>Mật khẩu có 8 đến 128 ký tự và khác tên đăng nhập.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Please type them anew.</source>
        <translation>Hai mật khẩu không giống nhau. Xin gõ lại.</translation>
    </message>
    <message>
        <source>%1 can sign in as “%2”.</source>
        <translation>%1 đăng nhập được bằng tên “%2”.</translation>
    </message>
    <message>
        <source>The account of %1 is changed.</source>
        <translation>Đã sửa tài khoản của %1.</translation>
    </message>
    <message>
        <source>The new password of %1 holds.</source>
        <translation>Mật khẩu mới của %1 đã có hiệu lực.</translation>
    </message>
    <message>
        <source>This account is not made yet. Please make it, or choose another name at the left to leave it.</source>
        <translation>Tài khoản này chưa được tạo. Xin bấm tạo tài khoản, hoặc chọn tên khác ở bên trái để bỏ qua.</translation>
    </message>
    <message>
        <source>%1 is there already, as %2. If this is somebody else, please add a word to the name, such as the field.</source>
        <translation>Đã có %1, tên đăng nhập %2. Nếu là người khác, xin viết thêm để phân biệt, như tên lĩnh vực.</translation>
    </message>
</context>
<context>
    <name>motcua::Startup</name>
    <message>
        <source>There is no site in this folder.</source>
        <translation>Thư mục này chưa có trung tâm nào.</translation>
    </message>
    <message>
        <source>The folder is not empty. Please choose another one.</source>
        <translation>Thư mục không trống. Xin chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Motcua is already running on this data. Look for its windows.</source>
        <translation>Chương trình đang chạy với dữ liệu này. Xin tìm các cửa sổ đang mở.</translation>
    </message>
    <message>
        <source>The data was written by a newer version. Please install that version; nothing was changed.</source>
        <translation>Dữ liệu do phiên bản mới hơn ghi. Xin cài phiên bản đó; chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The file in the folder is not one of ours.</source>
        <translation>Tệp trong thư mục không phải của chương trình này.</translation>
    </message>
    <message>
        <source>The keys of this machine are missing or damaged. The data is untouched. Please call the administrator.</source>
        <translation>Khóa của máy này bị thiếu hoặc hỏng. Dữ liệu còn nguyên. Xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Is it full or write-protected?</source>
        <translation>Không đọc hoặc ghi được ổ đĩa. Ổ đĩa có bị đầy hay khóa ghi không?</translation>
    </message>
    <message>
        <source>The settings of the new site are not complete.</source>
        <translation>Thiết lập của trung tâm mới chưa đủ.</translation>
    </message>
    <message>
        <source>The saved site has no keys; it cannot go on from there.</source>
        <translation>Bản sao lưu không có khóa nên không thể tiếp tục từ đó.</translation>
    </message>
    <message>
        <source>The saved file is damaged. It was left as it is.</source>
        <translation>Tệp sao lưu bị hỏng và được giữ nguyên.</translation>
    </message>
    <message>
        <source>There is no centre yet to practise for. Please set it up first.</source>
        <translation>Chưa có trung tâm nào để tập. Xin thiết lập trung tâm trước.</translation>
    </message>
    <message>
        <source>This is the centre for practice itself.</source>
        <translation>Đây chính là phần tập làm thử.</translation>
    </message>
    <message>
        <source>The data of the centre could not be read. Please start Motcua on it first; if that does not help, call the administrator.</source>
        <translation>Không đọc được dữ liệu của trung tâm. Xin mở chương trình với dữ liệu đó một lần trước; nếu vẫn vậy, xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>In the place for practice lies something else: %1. It was not touched.</source>
        <translation>Ở chỗ dành cho tập làm thử đang có thứ khác: %1. Chương trình không đụng đến.</translation>
    </message>
    <message>
        <source>Somebody practises already. Look for the windows.</source>
        <translation>Đang có người tập rồi. Xin tìm các cửa sổ đang mở.</translation>
    </message>
    <message>
        <source>The data file is damaged and was left as it is. Please delete nothing and call the administrator: motcua-ctl salvage keeps all of it that can be proved.</source>
        <translation>Tệp dữ liệu bị hỏng và được giữ nguyên. Xin không xóa gì và gọi người quản trị: motcua-ctl salvage giữ lại tất cả những gì còn kiểm chứng được.</translation>
    </message>
    <message>
        <source>There is no saved site at that place. Nothing was changed.</source>
        <translation>Không có bản sao lưu nào ở đó. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The disk is full. What is saved is not lost. Please make room and start Motcua again.</source>
        <translation>Ổ đĩa đã đầy. Những gì đã lưu không mất. Xin dọn chỗ rồi mở lại Một cửa.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Đã khôi phục xong.</translation>
    </message>
    <message>
        <source>Which numbers dossiers got since then is not known, so that today&apos;s go on after %1: none is on paper twice.</source>
        <translation>Không rõ từ lúc sao lưu đến nay hồ sơ đã lấy đến số nào, nên hôm nay số hồ sơ tính tiếp sau %1: không số nào bị cấp hai lần.</translation>
    </message>
    <message>
        <source>Which numbers people hold is not known either: today&apos;s go on after %1. Who holds an older one that is gone is served by hand.</source>
        <translation>Người dân đang giữ những phiếu số nào cũng không rõ, nên hôm nay phiếu số tính tiếp sau %1. Ai giữ phiếu cũ mà máy không còn thì xin mời vào làm việc, rồi ghi bù.</translation>
    </message>
</context>
<context>
    <name>motcua::TermsPart</name>
    <message>
        <source>Also terms of several days begin a working day later</source>
        <translation>Thời hạn nhiều ngày cũng tính từ ngày làm việc sau</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> giờ</translation>
    </message>
    <message>
        <source>The whole term begins anew</source>
        <translation>Tính lại cả thời hạn từ đầu</translation>
    </message>
    <message>
        <source>The rest of the term goes on</source>
        <translation>Tính tiếp phần thời hạn còn lại</translation>
    </message>
    <message>
        <source>Received late after</source>
        <translation>Nhận muộn là sau</translation>
    </message>
    <message>
        <source>Received late</source>
        <translation>Khi nhận muộn</translation>
    </message>
    <message>
        <source>Not ticked: only what is due on the same day is due on the next working day. The law does not settle it for longer terms.</source>
        <translation>Không đánh dấu: chỉ thủ tục trả trong ngày chuyển sang ngày làm việc sau. Luật chưa nói rõ với thời hạn dài hơn.</translation>
    </message>
    <message>
        <source>A supplement was handed in</source>
        <translation>Dân nộp đủ bổ sung</translation>
    </message>
    <message>
        <source>By the clock from</source>
        <translation>Tính liên tục từ</translation>
    </message>
    <message>
        <source>“%1” is no time. Please write it like 15:00; the time before still holds.</source>
        <translation>“%1” không phải là giờ. Xin ghi như 15:00; giờ cũ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>What is due on the same day is then due on the next working day.</source>
        <translation>Thủ tục trả trong ngày nhận sau giờ này thì trả vào ngày làm việc sau.</translation>
    </message>
    <message>
        <source>Counted from zero once the dossier is complete.</source>
        <translation>Hồ sơ đủ thì tính lại từ đầu.</translation>
    </message>
    <message>
        <source>The time that the applicant needs is not counted.</source>
        <translation>Không tính thời gian dân bổ sung.</translation>
    </message>
    <message>
        <source>Terms of so many hours and more run by the clock, shorter ones while the office is open.</source>
        <translation>Thời hạn từ ngần ấy giờ trở lên tính liên tục, ngắn hơn thì tính trong giờ làm việc.</translation>
    </message>
</context>
<context>
    <name>motcua::TestSlip</name>
    <message>
        <source>TEST OF THE PRINTER</source>
        <translation>THỬ MÁY IN</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>THỬ</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>Đây không phải phiếu số</translation>
    </message>
    <message>
        <source>All of this line must be readable: %1</source>
        <translation>Dòng này phải đọc được hết: %1</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Xin cảm ơn</translation>
    </message>
</context>
<context>
    <name>motcua::TicketCard</name>
    <message>
        <source>Asking…</source>
        <translation>Đang hỏi…</translation>
    </message>
</context>
<context>
    <name>motcua::TodayFigures</name>
    <message>
        <source>Today at this counter</source>
        <translation>Hôm nay ở quầy này</translation>
    </message>
</context>
<context>
    <name>motcua::TrialPart</name>
    <message>
        <source>Filed online</source>
        <translation>Nộp trực tuyến</translation>
    </message>
    <message>
        <source>Procedure: its code or some letters of its name</source>
        <translation>Thủ tục: mã hoặc vài chữ trong tên</translation>
    </message>
    <message>
        <source>Case of the procedure</source>
        <translation>Trường hợp của thủ tục</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Hour of receipt</source>
        <translation>Giờ nhận</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Nhận ngày</translation>
    </message>
    <message>
        <source>at</source>
        <translation>lúc</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>When it would be returned, and why</source>
        <translation>Hẹn trả khi nào, vì sao</translation>
    </message>
</context>
<context>
    <name>motcua::TurnsSection</name>
    <message>
        <source>Calls of a number</source>
        <translation>Số lần gọi một số</translation>
    </message>
    <message>
        <source>Who does not come after so many calls at one counter is not here.</source>
        <translation>Gọi chừng ấy lần ở một quầy mà không đến thì tính là vắng.</translation>
    </message>
    <message>
        <source> calls</source>
        <translation> lần</translation>
    </message>
    <message>
        <source>May still come for</source>
        <translation>Đến muộn vẫn giữ số</translation>
    </message>
    <message>
        <source>Who was not here keeps the number for so long. 0: a new number at once.</source>
        <translation>Người vắng còn giữ số trong chừng ấy thời gian. 0: phải lấy số mới ngay.</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>Goes in behind</source>
        <translation>Đến muộn xếp sau</translation>
    </message>
    <message>
        <source>Who comes late goes behind so many of those who wait. 0: is next.</source>
        <translation>Người đến muộn xếp sau chừng ấy người đang chờ. 0: được gọi tiếp ngay.</translation>
    </message>
    <message>
        <source> people</source>
        <translation> người</translation>
    </message>
    <message>
        <source>A call is taken back for</source>
        <translation>Được rút lại lần gọi</translation>
    </message>
    <message>
        <source>So long after a call it can be undone, as if it had not been.</source>
        <translation>Trong chừng ấy thời gian sau khi gọi, lần gọi rút lại được, coi như chưa gọi.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> giây</translation>
    </message>
</context>
<context>
    <name>motcua::UnitSection</name>
    <message>
        <source>Name of the commune</source>
        <translation>Tên xã, phường</translation>
    </message>
    <message>
        <source>Short, as it stands above the pages: Phường Mẫu</source>
        <translation>Tên ngắn, hiện ở đầu các trang: Phường Mẫu</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>As on papers: UBND Phường Mẫu</source>
        <translation>Như trên giấy tờ: UBND Phường Mẫu</translation>
    </message>
    <message>
        <source>Statistical code</source>
        <translation>Mã số đơn vị</translation>
    </message>
    <message>
        <source>Belongs to the data of this machine and stays as it is.</source>
        <translation>Gắn với dữ liệu của máy này, không đổi được.</translation>
    </message>
    <message>
        <source>5 digits, of the national list of communes; it stays for good.</source>
        <translation>5 chữ số trong danh mục đơn vị hành chính; dùng mãi mãi.</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Tên trung tâm</translation>
    </message>
    <message>
        <source>The same in English</source>
        <translation>Bằng tiếng Anh</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Đường dây nóng</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Lời hứa</translation>
    </message>
    <message>
        <source>One line at the foot of every page of the kiosk; may be empty.</source>
        <translation>Một dòng ở cuối mọi trang của máy lấy số; có thể để trống.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Link in the codes of procedures</source>
        <translation>Liên kết trong mã của thủ tục</translation>
    </message>
    <message>
        <source>The page of the unit, with %1 where the procedure&apos;s code stands, such as %2; empty: the national portal.</source>
        <translation>Trang của đơn vị, viết %1 vào chỗ mã thủ tục, như %2; để trống là Cổng Dịch vụ công quốc gia.</translation>
    </message>
    <message>
        <source>Link in the codes of receipts</source>
        <translation>Đường dẫn trong mã giấy hẹn</translation>
    </message>
    <message>
        <source>The page where dossiers are looked up, with %1 where the dossier&apos;s code stands; empty: the code alone, without a link.</source>
        <translation>Trang tra cứu hồ sơ, ghi %1 ở chỗ mã hồ sơ; để trống: chỉ có mã, không có liên kết.</translation>
    </message>
</context>
<context>
    <name>motcua::UploadFields</name>
    <message>
        <source>Procedure code</source>
        <translation>Mã thủ tục</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>male</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>Who brings it: %1</source>
        <translation>Người nộp: %1</translation>
    </message>
    <message>
        <source>Acts by</source>
        <translation>Nộp theo</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nhận kết quả</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Nhận lúc</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Provisional code</source>
        <translation>Mã tạm</translation>
    </message>
</context>
<context>
    <name>motcua::UploadView</name>
    <message>
        <source>To be entered</source>
        <translation>Chờ nhập lên tỉnh</translation>
    </message>
    <message>
        <source>Dossiers that wait, the oldest first</source>
        <translation>Hồ sơ chờ nhập, cũ nhất trước</translation>
    </message>
    <message>
        <source>Nothing waits: every dossier has its official code.</source>
        <translation>Không có hồ sơ chờ: hồ sơ nào cũng có mã chính thức.</translation>
    </message>
    <message>
        <source>Fields in the order of the province&apos;s form</source>
        <translation>Các ô theo thứ tự trên hệ thống của tỉnh</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Ô cần điền</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Paste or scan it, then Enter</source>
        <translation>Dán hoặc quét, rồi Enter</translation>
    </message>
    <message>
        <source>Copy the next field</source>
        <translation>Chép ô tiếp theo</translation>
    </message>
    <message>
        <source>From the first field</source>
        <translation>Lại từ ô đầu</translation>
    </message>
    <message>
        <source>Go to the dossier</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Official code that the province&apos;s system gave</source>
        <translation>Mã chính thức hệ thống của tỉnh cấp</translation>
    </message>
    <message>
        <source>Keep the code</source>
        <translation>Ghi mã</translation>
    </message>
</context>
<context>
    <name>motcua::UploadWords</name>
    <message>
        <source>Copied: %1 (%2 of %3). Please paste it there.</source>
        <translation>Đã chép: %1 (%2/%3). Xin dán vào ô đó.</translation>
    </message>
    <message>
        <source>All fields were copied. Please bring the official code back: paste or scan it.</source>
        <translation>Đã chép hết các ô. Xin dán hoặc quét mã chính thức vào đây.</translation>
    </message>
    <message>
        <source>%1 was read. Does it belong to %2? Enter keeps it; choose another dossier if not.</source>
        <translation>Đã đọc mã %1. Mã này của hồ sơ %2? Đúng thì bấm Enter để ghi; không thì chọn hồ sơ khác.</translation>
    </message>
</context>
<context>
    <name>motcua::UsualFields</name>
    <message>
        <source>Tick the fields this centre has. Below, they can be renamed and others added.</source>
        <translation>Chọn những lĩnh vực trung tâm có. Bên dưới có thể đổi tên và thêm lĩnh vực khác.</translation>
    </message>
</context>
<context>
    <name>motcua::ViewChooser</name>
    <message>
        <source>Vie&amp;ws</source>
        <translation>&amp;Bộ lọc</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Lọc khác</translation>
    </message>
    <message>
        <source>Keep or change views</source>
        <translation>Lưu hoặc sửa bộ lọc</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Lưu bộ lọc này…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>Đổi tên bộ lọc…</translation>
    </message>
    <message>
        <source>Remove this view…</source>
        <translation>Xóa bộ lọc…</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Tên bộ lọc</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Remove the view “%1”?</source>
        <translation>Xóa bộ lọc “%1”?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>motcua::ViewWords</name>
    <message>
        <source>All dossiers</source>
        <translation>Tất cả hồ sơ</translation>
    </message>
    <message>
        <source>Waiting for papers</source>
        <translation>Đang chờ bổ sung</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Trễ hạn</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Nhận hôm nay</translation>
    </message>
    <message>
        <source>Results not fetched yet</source>
        <translation>Kết quả chưa ai nhận</translation>
    </message>
    <message>
        <source>In my hands</source>
        <translation>Hồ sơ tôi đang giữ</translation>
    </message>
    <message>
        <source>The view wants a name.</source>
        <translation>Cần đặt tên cho bộ lọc.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Đã có bộ lọc tên này.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n views already. Please remove one first.</source>
        <translation>
            <numerusform>Đã có %n bộ lọc. Xin xóa bớt một bộ lọc trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. The view is not kept. Please call the administrator.</source>
        <translation>Xin lỗi, máy không ghi được vào ổ đĩa nên chưa lưu bộ lọc. Xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>Đã lưu bộ lọc “%1”.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>Đã xóa bộ lọc “%1”.</translation>
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
        <translation>Từ quầy %1</translation>
    </message>
    <message>
        <source>Held since %1</source>
        <translation>Giữ lại từ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min, long</source>
        <comment>waited</comment>
        <translation>
            <numerusform>%n phút, lâu</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointment at %1</source>
        <translation>Hẹn lúc %1</translation>
    </message>
</context>
<context>
    <name>motcua::WaysPart</name>
    <message>
        <source>How it comes</source>
        <translation>Hình thức nộp</translation>
    </message>
    <message>
        <source>empty: the applicant</source>
        <translation>để trống: người nộp tự ghi</translation>
    </message>
    <message>
        <source>Who wrote the form for them</source>
        <translation>Ai ghi hộ tờ khai</translation>
    </message>
    <message>
        <source>please type it</source>
        <translation>xin nhập</translation>
    </message>
    <message>
        <source> đ</source>
        <translation> đ</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Thanh toán</translation>
    </message>
    <message>
        <source>Where the result is received</source>
        <translation>Nhận kết quả ở đâu</translation>
    </message>
    <message>
        <source>How they are told</source>
        <translation>Báo tin bằng cách nào</translation>
    </message>
</context>
<context>
    <name>motcua::WeekdayRow</name>
    <message>
        <source>%1: opens at</source>
        <translation>%1: mở cửa lúc</translation>
    </message>
    <message>
        <source>%1: closes at</source>
        <translation>%1: đóng cửa lúc</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Nghỉ trưa</translation>
    </message>
    <message>
        <source>%1: the pause begins at</source>
        <translation>%1: bắt đầu nghỉ lúc</translation>
    </message>
    <message>
        <source>%1: the pause ends at</source>
        <translation>%1: hết nghỉ lúc</translation>
    </message>
    <message>
        <source>%1: pause</source>
        <translation>%1: nghỉ trưa</translation>
    </message>
</context>
<context>
    <name>motcua::WorkForm</name>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Undo the last one</source>
        <translation>Hoàn tác việc vừa ghi</translation>
    </message>
    <message>
        <source>A few letters of the procedure</source>
        <translation>Vài chữ của tên thủ tục</translation>
    </message>
    <message>
        <source>Procedures, the last ones first</source>
        <translation>Thủ tục, vừa ghi xếp trước</translation>
    </message>
    <message>
        <source> đ</source>
        <translation> đ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Fee taken in</source>
        <translation>Phí, lệ phí đã thu</translation>
    </message>
</context>
<context>
    <name>motcua::WorkWords</name>
    <message>
        <source>%1 đ</source>
        <translation>%1 đ</translation>
    </message>
    <message numerus="yes">
        <source>Recorded: %1, %n copies, %2.</source>
        <translation>
            <numerusform>Đã ghi: %1, %n bản, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1, %n copies, %2. It counts no more.</source>
        <translation>
            <numerusform>Đã hoàn tác: %1, %n bản, %2. Việc này không tính nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings were changed meanwhile. Nothing was recorded. Please choose again.</source>
        <translation>Thiết lập vừa thay đổi. Chưa ghi gì. Xin chọn lại.</translation>
    </message>
    <message>
        <source>This was settled elsewhere. Nothing was changed.</source>
        <translation>Việc này đã xử lý ở nơi khác. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Your account may not record at this counter. Nothing was recorded.</source>
        <translation>Tài khoản này không được ghi việc ở quầy này. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Sorry, this machine could not write to its disk. Nothing was recorded. Please press again; if it stays so, call the administrator.</source>
        <translation>Xin lỗi, máy này không ghi được vào ổ đĩa. Chưa ghi gì. Xin bấm lại; nếu vẫn vậy, xin gọi người quản trị.</translation>
    </message>
    <message>
        <source>No procedure fits these letters. Nothing was recorded.</source>
        <translation>Không có thủ tục nào khớp. Chưa ghi gì.</translation>
    </message>
    <message numerus="yes">
        <source>done at once: %n, %1 copies, %2</source>
        <translation>
            <numerusform>ghi nhanh %n việc, %1 bản, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>recorded by mistake</source>
        <translation>ghi nhầm</translation>
    </message>
</context>
<context>
    <name>motcua::YearPart</name>
    <message>
        <source>Days as by law</source>
        <translation>Lấy lại ngày theo luật</translation>
    </message>
    <message>
        <source>There is a notice of the days off at Tết</source>
        <translation>Đã có thông báo nghỉ Tết</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>another</source>
        <translation>năm khác</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>Số văn bản thông báo</translation>
    </message>
    <message>
        <source>Number of the notice, such as 12729/VPCP-KGVX</source>
        <translation>Số văn bản thông báo, ví dụ 12729/VPCP-KGVX</translation>
    </message>
</context>
</TS>
