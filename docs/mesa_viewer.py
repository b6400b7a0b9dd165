"""The classroom in Mesa's own viewer: pip install "edumig-sim[viz]", then solara run docs/mesa_viewer.py"""

from mesa.visualization import Slider, SolaraViz, make_plot_component

import edumig_sim as em


class Classroom(em.EduMigModel):
    """The invented land with a return grant from its first year on."""

    def __init__(self, amount: float = 0.0, seed: int = 1) -> None:
        land = em.load_scenario("classroom").with_agents(200)
        home = ["CAP", "IND", "RUR", "BOR"]
        grant = em.levers.ReturnGrant(origins=home, amount=amount, years=5, start=land.start)
        super().__init__(land.with_policies(grant) if amount else land, seed=seed)


settings = {"amount": Slider("Return grant, $ a year", 0.0, 0.0, 15_000.0, 500.0)}
page = SolaraViz(
    Classroom(),
    components=[make_plot_component("skilled"), make_plot_component("students_abroad")],
    model_params=settings,
    name="Six invented regions",
)
