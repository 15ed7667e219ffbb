extension EdgeNotice {
    /// The words of English by their kinds; a hyphen stands between those of a pair.
    static let english = Table([
        (
            .verb,
            """
            add ask become browse buy cancel pick skip chip choose click contribute create discover donate enjoy \
            enter explore follow forward get give hear join keep learn listen log make meet nominate enlarge pay read \
            receive recommend renew reply save see send shop subscribe sync take tell thank thanks tune unlock write \
            apply compare drag hover mute pinch rotate scroll skim swipe unmute unsubscribe reach drop tweet nominate \
            discuss debate sit advertise reload don-miss don-forget never-miss consult seek \
            be-respectful be-kind be-polite be-nice like-us
            """
        ),
        (
            [.verb, .noun],
            """
            book call catch check claim come contact download email find fund gift help install message order phone \
            pledge post register report reserve respond scan share show sign start stay stream submit support tap \
            text try turn upgrade view visit volunteer vote watch win place play rate search switch update announce \
            hit press refresh test change use type talk speak
            """
        ),
        (
            .press,
            """
            blog bulletin bulletins digest edition editions episode episodes homepage inbox journalism journalists \
            newsdesk newsletter newsletters newspaper newsroom podcast podcasts puzzle puzzles reporters reporting \
            subscriber subscribers subscription subscriptions webinar for-following for-joining for-listening \
            for-reading for-subscribing for-watching earlier-version previous-version video-above video-below \
            above-video privacy-settings privacy-policy cookie-policy cookie-settings affiliate-links \
            push-notifications news-alerts live-blog live-updates local-reporting independent-journalism \
            local-journalism reading-list qr-code trust-project be-loaded be-displayed corrections-policy \
            newer-browser another-browser different-browser best-experience some-readers for-members for-subscribers \
            doors-open all-material all-content without-permission got-questions any-questions have-questions \
            this-series a-series occasional-series latest-from next-event logged-in logged-out signed-in \
            personalise-ads personalize-ads personalised-ads personalized-ads tracking-technologies delivered-to \
            delivered-free delivered-every delivered-each sent-every sent-each straight-to stories-like be-downloaded \
            are-limited chip-in unlimited-reading unlimited-access full-version members-only subscribers-only \
            lines-are be-edited coverage-resumes coverage-starts coverage-begins scroll-back scroll-down comments-are \
            comments-will only-recommend days-left the-latest without-notice in-touch digital-access \
            unlimited-digital chipped-in to-miss paywall moderators commenters be-removed on-topic \
            comment-section with-ai ai-tool ai-generated human-editor next-part second-part part-two part-one \
            local-readers petition facebook-group whatsapp-channel jobs-page contact-page picture-above may-contain \
            no-say small-fee letters-to was-conducted were-conducted their-say cover-story appear-here been-replaced \
            full-conversation secure-message settings-menu drop-box opinion-piece authors-alone not-represent \
            not-reflect picture-desk \
            free-article free-articles free-story free-stories free-account full-access every-device any-device \
            all-devices to-subscribers opt-out no-shareholders billionaire-owner billionaire-owners commenting-rules \
            commenting-policy house-rules community-guidelines
            """
        ),
        (
            [.press, .us],
            """
            our-coverage our-reporting our-readers our-journalism our-newsroom our-app our-website our-site \
            our-newsletters our-podcast our-podcasts our-channel our-reporter our-live our-weekly our-daily \
            our-critics our-guide our-writer our-latest our-links our-fulls our-journalists our-correspondent \
            our-correspondents our-editors our-subscribers our-homepage our-work our-mission our-staff our-pages \
            our-tip our-annual our-forum our-inbox our-next our-readers our-reporters our-archive our-picture \
            our-crossword our-tests our-series our-photo we-publish our-emails our-email our-commenting our-moderators \
            our-products our-offers our-shop our-store our-events our-corrections our-standards our-editorial \
            our-advertisers our-partners our-sponsors our-licensing our-investigations our-columnists our-columnist \
            our-contributors our-blog our-bulletin our-page our-videos our-gallery \
            our-quiz our-poll our-survey our-full our-morning our-evening our-privacy our-terms our-cookie our-cookies
            """
        ),
        (
            [.press, .you],
            """
            your-browser your-region your-device your-location your-inbox your-feed your-homepage your-subscription \
            your-opinion your-views your-feedback your-thoughts your-comments your-photos your-say your-daily \
            your-weekly your-guide everything-you hear-your your-phone your-lock your-account your-choices your-data \
            your-plan from-you your-comment your-letter your-message your-note your-sound you-liked you-enjoyed \
            your-postcode bring-you brings-you bringing-you your-gift your-donation your-contribution your-doctor \
            your-video your-trial your-settings your-profile your-screen your-details \
            your-payment your-bookmarks your-preferences your-session your-basket your-password your-capital \
            your-question your-questions your-pictures your-tip your-tips your-email
            """
        ),
        (
            [.press, .page],
            """
            also-reading also-read also-like all-times all-prices this-image this-photo this-picture undated-picture \
            undated-photo undated-image stock-picture stock-photo stock-image file-photo file-picture file-image \
            photo-illustration now-hiring card-required registered-users calls-cost live-commentary lightly-edited \
            prices-may week-episode weekly-look daily-look comments-close this-helpful article-helpful page-helpful \
            correct-as welcome-back are-local article-written by-model charity-no charity-number comments-that \
            company-registered earlier-headline editorial-control every-contribution every-donation every-gift \
            external-links external-sites financial-advice grant-from investment-advice legal-advice link-has \
            medical-advice mentioned-above mentioned-here named-above named-here no-conflict no-conflicts \
            no-financial of-rounding one-email opening-hours opening-times original-headline page-will people-already \
            play-button playback posed-by print-headline readers-have readers-pay receives-funding receives-support \
            registered-charity short-advert solely-responsible story-written team-behind the-caption this-link \
            to-declare to-disclose to-rounding video-player always-call article-continues content-continues \
            corrections-to product-prices registered-office story-continues closing-date confirmation-message \
            matching-gifts of-publishing file-photograph this-guide today-paper tomorrow-paper stories-left \
            photo-taken every-dollar been-shortened comments-are sharing-this all-figures for-length this-poll \
            new-episode new-episodes full-article full-articles correct-when correct-at accurate-when accurate-at \
            information-may free-reads reads-left be-copied be-republished copied-or or-republished be-processed \
            card-details after-publication photos-used pictures-used images-used something-went market-data \
            availability-may press-council on-disclosure terms-apply conditions-apply home-screen machine-translated \
            live-page agency-feed licensed-under previous-headline \
            no-position no-positions past-performance future-returns financial-adviser financial-advisor \
            financial-advisers financial-advisors
            """
        ),
        ([.press, .verb], "call-999 call-911 call-112 call-111 call-101 dial-999 dial-911 dial-112 follow-along"),
        (
            .page,
            """
            registration what-else reproduction syndication opinions-of views-of opinions-in views-in own-views \
            own-opinions views-are opinions-are
            """
        ),
        (.own, "version"),
        (
            .made,
            """
            corrects clarifies amends previously-stated previously-said originally-stated \
            originally-said
            """
        ),
        // What is said of an error by who made it.
        (
            [.correction, .verb],
            "regret regrets apologise apologises apologize apologizes sorry"
        ),
        ([.page, .you], "you-click you-buy you-pay"),
        ([.page, .us], "our-members on-us our-supporters our-donors we-review we-recommend pay-us"),
        ([.offer, .verb], "use-code"),
        ([.press, .offer], "offer-ends offer-valid offer-expires offer-closes offer-available"),
        (
            [.press, .verb],
            """
            forward-this hear-more share-this send-this print-this save-this rate-this pay-what vote-now vote-for \
            press-play hit-play advertise-with
            """
        ),
        (
            .offer,
            """
            annual-plan discount discounts early-bird half-off half-price monthly-plan vouchers days-free last-chance \
            best-deals voucher-codes discount-codes promo-codes \
            months-free offer-open weeks-free and-save at-checkout percent-off promo-code
            """
        ),
        (.limit, "ends end expires expire closes close until till before valid"),
        (
            .own,
            """
            articles blog clip coverage episode excerpt extract feature interview investigation newsletter podcast \
            post profile report reporting review segment transcript video analysis broadcast commentary copy dispatch \
            documentary explainer programme series text translation
            """
        ),
        // Nothing that an article speaks of.
        (
            [.own, .this, .page],
            """
            this-article this-column this-essay this-piece this-story names-have names-were this-page this-letter \
            this-edition this-supplement this-newsroom a-reader
            """
        ),
        // Of such a text, or of something else.
        ([.own, .each], "version-of"),
        // Versions of it that errors stood in.
        ([.own, .this, .press], "early-edition earlier-edition some-editions"),
        (
            .made,
            """
            adapted aired amended appeared appears broadcast came-from changed comes-from commissioned condensed \
            corrected edited excerpted extracted funded made-possible been-altered been-changed were-changed \
            were-altered originally paid-for posted produced published ran recorded refreshed removed reproduced \
            republished reprinted revised shortened sponsored supported syndicated taken-from translated updated \
            carried clarified compiled contains describes discusses filed includes mentions reported written \
            attributed be-taken misidentified misquoted misspelled misspelt misstated broadcast distributed licensed \
            printed provided reviewed shared submitted supplied transcribed to-press drafted follows
            """
        ),
        ([.made, .by], "told-to"),
        (.by, "by"),
        (
            .page,
            """
            ad ads aired alert alerts app apps article articles audio briefing column comment comments contributed \
            correspondents coverage crossword donation donations donor donors earlier-version editors email feedback \
            feed forum gift issue letters live magazine mailing member members membership news notifications office \
            offices page pass patron patrons piece poll premium previous-version print programme quiz reader readers \
            reporter segment show site stories story summit supporter supporters survey ticket tickets tip tips trial \
            updates version video video-above video-below website account link links that-all a-friend browser \
            content copyright crosswords full-interview full-report full-story word-game button gallery headline map \
            photographs pictures player recording roundup slideshow zoom archive posts online airs or-online the-door \
            viewers entries edition went-online not-edited the-sponsor discussion a-photo a-line picture subtitles \
            people-like rely-on the-summary the-editor its-owners guest-essays ai artificial-intelligence
            """
        ),
        (.us, "us our we ours"),
        (.you, "you your yours"),
        (
            .common,
            """
            that this these those they their have been with from will would could should about more than then there \
            here when where what which into over only also just every each like good best better great make made \
            making makes take taken takes need needs want wants know people time times back much many most some other \
            another such well still even work working others everyone someone anyone everything something anything \
            things thing because both while after since without through during against between under within among \
            around across along again always never often already soon later early last next same down away upon does \
            doing done being having gets getting going come comes came given found look looking january february \
            april june july august september october november december also available useful helpful interesting part \
            think them
            """
        ),
        (.free, "free cost costs sale"),
        (
            .day,
            """
            monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays \
            saturdays sundays tonight weekdays tomorrow midnight
            """
        ),
        (.network, "twitter facebook instagram youtube tiktok whatsapp telegram linkedin threads bluesky x"),
        (.end, "now today here below"),
        (.unit, "day days week weeks month months year years weekday morning"),
        (.each, "a full per each every this first"),
        (.money, "cents pence euros dollars pounds"),
        (.hour, "am pm"),
        (.polite, "just don you-can you-may"),
        ([.polite, .page], "please"),
        (.this, "this"),
        (.correction, "amendment clarification correction corrections eds"),
        // What is said of the text where it had to be corrected.
        (
            [.correction, .finite],
            """
            error errors inaccurate incorrect incorrectly mistake mistakenly wrong wrongly misspelling misprint \
            omission oversight inconvenience
            """
        ),
        (.seen, "photographed pictured seen shown the-view a-view aerial-view general-view the-scene a-scene"),
        (.finite, "is was are were has have had will can could would may must did do does"),
        (.be, "is was"),
        (
            .office,
            """
            author broadcaster columnist contributor correspondent critic editor fellow freelancer journalist \
            lecturer host photographer presenter producer professor reporter writer magazine newspaper newsroom \
            outlet publication
            """
        ),
        ([.office, .object], "owned-by on-leave hosted-by"),
        ([.office, .object, .made, .by], "published-by"),
        (.writes, "arrives contributed covers edits lives poses lectures reports speaks teaches writes"),
        (.joined, "joined has worked"),
        (.covered, "covered details edited joining reported reporting story written"),
        (.particle, "al bin da de del der di dos la van von"),
        (.object, "the an to for in on up out off at with by all more me it as and or how its my"),
    ])

    /// The same of Vietnamese, whose words are of one or two syllables.
    static let vietnamese = Table([
        (
            .verb,
            """
            ủng-hộ mua đặt-mua đăng-ký tải theo-dõi gửi mời quét nâng-cấp tham-gia đóng-góp liên-hệ hãy chia-sẻ \
            bình-luận nhấn truy-cập tặng trở-thành nhận-bản nhận-thông cảm-ơn chào-mừng nghe-phiên đăng-tin nghe-tin \
            xem-tin đọc-tin bấm-nút nhấn-nút bình-chọn bật-thông quan-tâm cài-ứng bật-tiếng để-lại thích-trang \
            bấm-like nhấn-like
            """
        ),
        (
            .page,
            """
            bài-viết bản-tin bình-luận ứng-dụng website email zalo facebook youtube telegram google-news kênh \
            thuê-bao gói quảng-cáo mã-qr cookie tài-khoản làm-báo đọc-báo đọc-bài đọc-tiếp báo-chí phóng-viên hộp-thư \
            dây-nóng báo-giấy fanpage bản-quyền podcast app bài báo chuyên-mục nội-dung liên-hệ hội-viên bài-báo \
            bài-gốc gốc-trên ý-kiến rao-vặt vé-vào quan-điểm kiểm-duyệt cập-nhật tiếp-tục âm-thanh thông-báo câu-hỏi \
            phát-hành xin-lỗi sai-sót sao-chép rõ-nguồn báo-nhận không-bỏ bỏ-lỡ nhận-tin sớm-nhất tin-nóng có-dấu \
            điện-thoại ghi-rõ trang-chủ bản-trước vé-tham đọc-báo cần-mạng còn-lại tham-khảo không-thay quảng-bá \
            liên-kết đăng-bài bản-thảo trang-báo phóng-sự nếu-thấy bổ-sung chịu-trách ngắn-gọn lời-bình lời-nhắn \
            trang-có trên-cao toàn-văn bên-dưới báo-in sạp-báo
            """
        ),
        ([.verb, .noun], "đọc nghe xem"),
        (
            .press,
            "không-chịu quét-mã ảnh-dự phiên-bản xin-chào tin-sẽ bị-gỡ cáo-lỗi xin-gọi nhìn-từ hẹn-gặp thể-lệ nhận-hoa nhà-tài nhuận-bút người-đăng tập-mới gói-năm phát-sóng"
        ),
        ([.press, .page, .own], "loạt-bài"),
        (
            [.press, .page],
            """
            được-lược bị-lược tính-minh chất-minh trong-bài đăng-báo ghi-nhầm ghi-sai in-nhầm mục-bình video-do \
            clip-do ảnh-cắt hạn-gửi số-báo nhận-bài lòng-gõ lòng-nhập lòng-đăng lòng-không được-duyệt khi-hiển sẽ-cập \
            không-hợp
            """
        ),
        ([.press, .verb], "chào-mừng hủy-bất bấm-chuông bấm-vào bấm-like nhấn-like thích-trang"),
        (.offer, "nửa-giá giảm-giá ưu-đãi khuyến-mãi"),
        (
            .own,
            "bài-viết bài-báo bài-này bản-tin tin-bài tên-nhân ảnh-trong ảnh-chỉ ảnh-được tên-một phần-tiếp số-liệu tên-các tác-giả phối-cảnh phỏng-vấn cuộc-phỏng phần-còn bài"
        ),
        (
            .made,
            """
            được-đăng đăng-lần đăng-tải đã-đăng đăng-trên được-dịch dịch-từ thể-hiện phản-ánh dành-cho chỉ-mang \
            tham-khảo có-sử thực-hiện lần-đầu xuất-hiện trong-ngày chỉnh-sửa đã-thay rút-gọn lược-bỏ lược-dịch \
            trích-từ nằm-trong cung-cấp minh-họa cập-nhật được-thay có-tài viết-lại mở-cho là-giảng là-nhà là-phóng \
            cắt-từ sẽ-đăng là-luật là-bác là-tiến hoàn-thành do-nhân trở-lại
            """
        ),
        ([.made, .by], "thực-hiện biên-tập"),
        (.writes, "gửi-bài tường-thuật đưa-tin là-tác là-cộng"),
        (.us, "bạn-đọc độc-giả quý-vị chúng-tôi tòa-soạn toà-soạn"),
        (.you, "bạn"),
        (.common, "bạn-bè có-thể bạn-gái bạn-trai bạn-thân bạn-học"),
        (.free, "miễn-phí trả-phí"),
        (.each, "mỗi-tháng mỗi-ngày mỗi-thứ sáng-mai mỗi-sáng tháng-này một-tháng"),
        (.money, "đồng nghìn"),
        (.end, "tại-đây"),
        (.this, "này"),
        (.correction, "đính-chính"),
    ])
}
