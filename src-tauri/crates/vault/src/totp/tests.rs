//! The second factor against RFC 6238 and against its misuse.

use super::*;

/// RFC 6238, appendix B: seconds, and the last six of the eight digits it tells for SHA-1.
const VECTORS: [(i64, &str); 6] = [
    (59, "287082"),
    (1_111_111_109, "081804"),
    (1_111_111_111, "050471"),
    (1_234_567_890, "005924"),
    (2_000_000_000, "279037"),
    (20_000_000_000, "353130"),
];

fn factor() -> SecondFactor {
    SecondFactor { secret: Zeroizing::new(*b"12345678901234567890"), used: 0, seen: 0, recovery: Vec::new() }
}

/// The code the authenticator shows at a second.
fn shown(second: u64) -> String {
    factor().totp().generate(second).to_string()
}

#[test]
fn the_vectors_of_rfc_6238_are_taken() {
    for (second, code) in VECTORS {
        assert_eq!(factor().check(code, second * 1000), Ok(UsedFactor::Code), "{second}");
    }
}

#[test]
fn the_step_before_and_the_step_after_are_taken_and_no_other() {
    for (second, expected) in
        [(899, Err(TotpError::Wrong)), (900, Ok(UsedFactor::Code)), (989, Ok(UsedFactor::Code)), (990, Err(TotpError::Wrong))]
    {
        assert_eq!(factor().check(&shown(second), 930_000), expected, "{second}");
    }
}

#[test]
fn a_code_is_taken_once() {
    let mut factor = factor();
    assert_eq!(factor.check("081 804", 1_111_111_109_000), Ok(UsedFactor::Code));
    assert_eq!(factor.check("081804", 1_111_111_110_000), Err(TotpError::Used));
    let mut later = SecondFactor::from_bytes(&factor.to_bytes()).unwrap();
    assert_eq!(later.check("081804", 1_111_111_110_000), Err(TotpError::Used));
    assert_eq!(later.check(&shown(1_111_111_140), 1_111_111_140_000), Ok(UsedFactor::Code));
}

#[test]
fn a_code_from_before_the_last_one_is_used_up_with_it() {
    let mut factor = factor();
    assert_eq!(factor.check(&shown(930), 930_000), Ok(UsedFactor::Code));
    assert_eq!(factor.check(&shown(900), 930_000), Err(TotpError::Used));
}

#[test]
fn a_clock_that_went_back_is_refused_and_a_recovery_code_still_works() {
    let (mut factor, codes) = SecondFactor::make().unwrap();
    let code = |factor: &SecondFactor, second| factor.totp().generate(second).to_string();
    let late = code(&factor, 9000);
    assert_eq!(factor.check(&late, 9_000_000), Ok(UsedFactor::Code));
    let early = code(&factor, 6000);
    assert_eq!(factor.check(&early, 6_000_000), Err(TotpError::ClockWentBack));
    assert_eq!(factor.check(&codes[0], 6_000_000), Ok(UsedFactor::RecoveryCode { left: 9 }));
    // One step is what clocks are set back by on their own.
    let next = code(&factor, 9030);
    assert_eq!(factor.check(&next, 8_990_000), Err(TotpError::Wrong));
    assert_eq!(factor.check(&next, 9_001_000), Ok(UsedFactor::Code));
}

#[test]
fn each_of_the_ten_recovery_codes_works_once_however_it_is_typed() {
    let (mut factor, codes) = SecondFactor::make().unwrap();
    assert_eq!((codes.len(), factor.recovery.len()), (10, 10));
    for (used, code) in codes.iter().enumerate() {
        let typed = code.to_lowercase().replace('-', " ");
        assert_eq!(factor.check(&typed, 0), Ok(UsedFactor::RecoveryCode { left: 9 - used }));
        assert_eq!(factor.check(code, 0), Err(TotpError::Wrong));
    }
    let (_, others) = SecondFactor::make().unwrap();
    assert_eq!(factor.check(&others[0], 0), Err(TotpError::Wrong));
}

#[test]
fn what_is_no_code_is_wrong() {
    for typed in ["", "12345", "1234567", "١٢٣٤٥٦", "28708O", "287083"] {
        assert_eq!(factor().check(typed, 59_000), Err(TotpError::Wrong), "{typed}");
    }
}

#[test]
fn a_clock_out_of_all_bounds_is_no_reason_to_give_up() {
    assert_eq!(factor().check("000000", i64::MIN), Err(TotpError::Wrong));
    assert_eq!(factor().check("000000", i64::MAX), Err(TotpError::Wrong));
}

#[test]
fn the_picture_says_what_every_authenticator_reads() {
    expect_test::expect![
        "otpauth://totp/Salon%20%D0%95%D1%80%D0%B0:Olena%20%26%20Co?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Salon%20%D0%95%D1%80%D0%B0&algorithm=SHA1&digits=6&period=30"
    ]
    .assert_eq(&factor().uri("Salon Ера", "Olena & Co"));
    assert!(factor().uri("a:b", "c:d").starts_with("otpauth://totp/a%20b:c%20d?"));
    assert_eq!(factor().secret_text(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
}

#[test]
fn no_recovery_code_can_be_read_from_what_is_kept() {
    let (factor, codes) = SecondFactor::make().unwrap();
    let kept = factor.to_bytes();
    for code in codes {
        assert!(!kept.windows(4).any(|window| window == &code.as_bytes()[..4]));
    }
    assert_eq!(format!("{factor:?}"), "SecondFactor(…)");
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_a_second_factor_or_none(bytes: Vec<u8>, text in "\\PC{0,40}", now_ms: i64) {
        if let Some(mut factor) = SecondFactor::from_bytes(&bytes) {
            let _ = factor.check(&text, now_ms);
        }
        let _ = factor().check(&text, now_ms);
    }
}
