fn main() {
    let a: Vec<String> = std::env::args().collect();
    let s = scale::Scale::new(a[1].parse().unwrap());
    std::fs::write(&a[2], s.catalog).unwrap();
    if let Some(g) = a.get(3) {
        std::fs::write(g, s.guide).unwrap();
    }
}
