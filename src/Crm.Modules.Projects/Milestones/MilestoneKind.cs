namespace Crm.Modules.Projects.Milestones;

/// <summary>The steps of a childcare project, in order (CSP R2324-19 and following for the authorisations).</summary>
internal enum MilestoneKind
{
    Other = 0,
    NeedsStudy,
    Premises,
    ProjectAndBudget,
    OrganisingAuthorityOpinion,
    InvestmentRequest,
    DepartmentAuthorisation,
    PlanningAndSafety,
    Works,
    Recruitment,
    OpeningFile,
    Opening,
    FundingAgreement,
    RampUp,
    Renewal,
}

/// <summary>The French words of a step.</summary>
internal static class MilestoneKindWords
{
    private static readonly Dictionary<MilestoneKind, string> Words = new()
    {
        [MilestoneKind.NeedsStudy] = "Étude de besoins",
        [MilestoneKind.Premises] = "Portage, foncier ou local",
        [MilestoneKind.ProjectAndBudget] = "Projet d’établissement et budget prévisionnel",
        [MilestoneKind.OrganisingAuthorityOpinion] = "Avis préalable de l’autorité organisatrice",
        [MilestoneKind.InvestmentRequest] = "Demande d’aide à l’investissement",
        [MilestoneKind.DepartmentAuthorisation] = "Autorisation ou avis du conseil départemental (PMI)",
        [MilestoneKind.PlanningAndSafety] = "Urbanisme, sécurité, restauration",
        [MilestoneKind.Works] = "Travaux",
        [MilestoneKind.Recruitment] = "Recrutement",
        [MilestoneKind.OpeningFile] = "Dossier d’ouverture et visite PMI",
        [MilestoneKind.Opening] = "Ouverture",
        [MilestoneKind.FundingAgreement] = "Convention d’objectifs et de financement",
        [MilestoneKind.RampUp] = "Montée en charge",
        [MilestoneKind.Renewal] = "Renouvellement de l’autorisation",
        [MilestoneKind.Other] = "Autre étape",
    };

    public static string Word(this MilestoneKind kind) => Words[kind];
}
