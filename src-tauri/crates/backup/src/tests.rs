//! Stories over real files: what a person, a failing disk or a stranger does to sets.

mod damage;
mod fixture;
mod forged;
mod killed;
mod publishing;
mod restoring;
mod stock_tools;
mod targets;
