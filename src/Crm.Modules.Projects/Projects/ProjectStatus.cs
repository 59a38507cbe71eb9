namespace Crm.Modules.Projects.Projects;

/// <summary>Where a project stands, from the idea to what others take up.</summary>
internal enum ProjectStatus
{
    Idea, Study, Preparation,
    Filed, Incomplete, Complete, UnderReview, OpinionGiven,
    Granted, Adjourned, Refused,
    Notified, Contracted, Underway, Suspended, Achieved,
    Settled, Evaluated, Spread,
    Abandoned,
}

/// <summary>The French words of a status.</summary>
internal static class ProjectStatusWords
{
    private static readonly Dictionary<ProjectStatus, string> Words = new()
    {
        [ProjectStatus.Idea] = "Idée",
        [ProjectStatus.Study] = "En étude",
        [ProjectStatus.Preparation] = "En montage",
        [ProjectStatus.Filed] = "Déposé",
        [ProjectStatus.Incomplete] = "Incomplet",
        [ProjectStatus.Complete] = "Complet",
        [ProjectStatus.UnderReview] = "En instruction",
        [ProjectStatus.OpinionGiven] = "Avis rendu",
        [ProjectStatus.Granted] = "Accordé",
        [ProjectStatus.Adjourned] = "Ajourné",
        [ProjectStatus.Refused] = "Refusé",
        [ProjectStatus.Notified] = "Notifié",
        [ProjectStatus.Contracted] = "Conventionné",
        [ProjectStatus.Underway] = "En cours",
        [ProjectStatus.Suspended] = "Suspendu",
        [ProjectStatus.Achieved] = "Réalisé",
        [ProjectStatus.Settled] = "Soldé",
        [ProjectStatus.Evaluated] = "Évalué",
        [ProjectStatus.Spread] = "Essaimé",
        [ProjectStatus.Abandoned] = "Abandonné",
    };

    public static string Word(this ProjectStatus status) => Words[status];
}
