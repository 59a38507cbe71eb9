using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Merges;

namespace Crm.Modules.Territories.Tests.Merges;

public class OrganisationLikenessTests
{
    private const string SirenA = "732829320", SirenB = "356000000";

    [Theory]
    [InlineData("Croix-Rouge", "Croix Rouge")]
    [InlineData("Association CROIX-ROUGE", "croix rouge")]
    [InlineData("Croix-Rouge française", "Croix Rouge")]
    [InlineData("Les Restos du Cœur", "restos du coeur")]
    [InlineData("Coallia", "COALLIA (association)")]
    [InlineData("SARL Les P'tits Loups", "Les P’tits Loups")]
    [InlineData("Communauté de communes du Ternois", "CC du Ternois")]
    [InlineData("Communauté d’agglomération d’Hénin-Carvin", "CA Henin Carvin")]
    [InlineData("Ville de Lille", "Mairie de Lille")]
    [InlineData("Conseil départemental du Nord", "Département du Nord")]
    [InlineData("Centre communal d’action sociale de Lens", "CCAS Lens")]
    [InlineData("Fédération ADMR du Nord", "ADMR Nord")]
    [InlineData("Lucioles et Compagnie", "Compagnie Lucioles")]
    [InlineData("Croixrouge", "Croix-Rouge")]
    [InlineData("Croix-Rogue du Nord", "Croix-Rouge du Nord")]
    [InlineData("Micro-crèche St-Exupéry", "Micro crèche Saint Exupery")]
    public void The_same_organisation_is_proposed(string one, string other) => Of(one).To(Of(other)).Score.ShouldBeGreaterThanOrEqualTo(Likeness.Threshold);

    [Theory]
    [InlineData("Croix-Rouge du Nord", "Croix-Rouge de la Somme")]
    [InlineData("Croix-Rouge", "Croix-Rouge du Nord")]
    [InlineData("Caf du Nord", "Caf du Pas-de-Calais")]
    [InlineData("CC du Ternois", "CC du Sud-Artois")]
    [InlineData("Association de la Marne", "Association de la Maine")]
    [InlineData("Association familiale du Loiret", "Association familiale de la Loire")]
    [InlineData("MAM 1", "MAM 2")]
    [InlineData("Restos du Cœur de Lyon", "Restos du Cœur de Laon")]
    [InlineData("Ville de Lens", "CCAS de Lens")]
    [InlineData("Coallia", "Croix-Rouge")]
    [InlineData("Fédération nationale", "Union nationale")]
    public void Another_organisation_is_not(string one, string other) => Of(one).To(Of(other)).Score.ShouldBeLessThan(Likeness.Threshold);

    [Fact]
    public void Likeness_is_the_same_both_ways_and_says_why()
    {
        var (one, other) = (Of("Croix-Rouge", mailbox: "nord@exemple.fr"), Of("Croix Rouge", mailbox: "NORD@exemple.fr "));
        var likeness = one.To(other);
        likeness.Score.ShouldBe(98);
        likeness.Reasons.ShouldBe(["même nom", "même adresse électronique"]);
        other.To(one).Score.ShouldBe(likeness.Score);
    }

    [Fact]
    public void A_common_SIRET_is_enough_whatever_the_names() =>
        Of("Coallia", siret: SirenA + "00074").To(Of("Résidence Les Tilleuls", siret: SirenA + "00074")).Score.ShouldBeGreaterThan(95);

    [Fact]
    public void Two_establishments_of_one_legal_unit_are_less_sure()
    {
        Of("Coallia", siret: SirenA + "00074").To(Of("Coallia", siret: SirenA + "00082")).Score.ShouldBe(70);
        Of("Résidence A", siret: SirenA + "00074").To(Of("Foyer B", siret: SirenA + "00082")).Score.ShouldBe(50);
    }

    [Fact]
    public void Two_legal_units_are_not_proposed_for_their_name_alone() =>
        Of("Les Lucioles", siren: SirenA).To(Of("Les Lucioles", siren: SirenB)).Score.ShouldBe(45);

    [Fact]
    public void A_shared_switchboard_is_not_enough() => Of("Mission locale", phone: "03 20 00 00 00")
        .To(Of("Maison de l’emploi", phone: "+33 3 20 00 00 00")).Score.ShouldBe(50);

    [Fact]
    public void Another_commune_or_type_makes_it_less_likely()
    {
        var here = Of("Les Lucioles", insee: "59350");
        here.To(Of("Les Lucioles", insee: "59350")).Score.ShouldBe(96);
        here.To(Of("Les Lucioles", insee: "62041")).Score.ShouldBe(76);
        here.To(Of("Les Lucioles", kind: OrganisationKind.Entreprise)).Score.ShouldBe(71);
    }

    [Theory]
    [InlineData("Croix-Rouge", "CROIX ROUGE (association)")]
    [InlineData("Croixrouge", "Croix Rouge")]
    [InlineData("Croix-Rogue du Nord", "Croix-Rouge du Nord")]
    [InlineData("Lucioles et Compagnie", "Compagnie des Lucioles")]
    public void What_is_alike_shares_a_key(string one, string other) => Of(one).Keys().Intersect(Of(other).Keys()).ShouldNotBeEmpty();

    private static OrganisationTraits Of(string name, OrganisationKind kind = OrganisationKind.Association, string? siren = null, string? siret = null,
        string? mailbox = null, string? phone = null, string? insee = null) =>
        new(Guid.NewGuid(), kind, name, null, siren, siret, null, mailbox, phone, insee);
}
