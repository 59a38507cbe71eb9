using Crm.Foundation.Ui;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>Where a mission stands: élaboration de la réponse, montage, suivi, évaluation.</summary>
internal enum AccompanimentStage { Response, Setup, FollowUp, Evaluation }

/// <summary>What became of a mission once closed.</summary>
internal enum AccompanimentResult { Achieved, Partly, NotAchieved, Stopped }

internal enum ObjectiveState { Open, Reached, Abandoned }

/// <summary>How stages, results and states read.</summary>
internal static class AccompanimentWords
{
    public static string Word(this AccompanimentStage stage) => stage switch
    {
        AccompanimentStage.Response => "Élaboration de la réponse",
        AccompanimentStage.Setup => "Montage",
        AccompanimentStage.FollowUp => "Suivi",
        _ => "Évaluation",
    };

    public static string Word(this AccompanimentResult result) => result switch
    {
        AccompanimentResult.Achieved => "Abouti",
        AccompanimentResult.Partly => "Abouti en partie",
        AccompanimentResult.NotAchieved => "Non abouti",
        _ => "Arrêté",
    };

    /// <summary>« 12,5 j », with a space that does not break.</summary>
    public static string Days(decimal days) => $"{days.ToString("#,##0.##", Fr.Culture)}\u00a0j";

    public static string Word(this ObjectiveState state) => state switch
    {
        ObjectiveState.Open => "à atteindre",
        ObjectiveState.Reached => "atteint",
        _ => "abandonné",
    };
}
